/** The entry of the worker that lays graphs out. */
import { answerWith } from '../../worker/answer.ts';
import { place } from './layout.ts';

answerWith(place);
