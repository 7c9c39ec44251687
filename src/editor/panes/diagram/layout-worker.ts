/** Entry of the worker that lays out graphs. */
import { answerWith } from '../../worker/answer.ts';
import { place } from './layout.ts';

answerWith(place);
