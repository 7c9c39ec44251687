/** The entry of the worker that lays graphs out. */
import { answerWith } from '../../aside/answer.ts';
import { place } from './layout.ts';

answerWith(place);
