/** Entry of the worker that helps with the text: one question may compile the document hundreds of times. */
import { answerWith } from '../../worker/answer.ts';
import { answer } from './answers.ts';

answerWith(answer);
