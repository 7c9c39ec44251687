/** The entry of the worker that helps with the text: the compiler is asked there hundreds of times. */
import { answerWith } from '../../worker/answer.ts';
import { answer } from './answers.ts';

answerWith(answer);
