/** Measurements by name, one after the other. */
import '@tensorflow/tfjs-core/dist/register_all_gradients.js';
import { adapters } from './adapters.ts';
import { gradientsOneByOne, hover, matrix } from './attribution.ts';
import { load, matmulPeak, memory, pullAlone, pullToPixels, runForward } from './engine.ts';
import { pictureStep } from './pictures.ts';
import { start } from './subject.ts';

const MEASURES: Record<string, (argument: never) => Promise<unknown>> = {
  start,
  adapters,
  load,
  matmulPeak,
  memory,
  pullAlone,
  pullToPixels,
  runForward,
  matrix,
  gradientsOneByOne,
  hover,
  pictureStep,
};

let last: Promise<unknown> = Promise.resolve();

self.addEventListener('message', ({ data }) => {
  const { id, name, argument } = data as { id: number; name: string; argument: never };
  last = last
    .then(() => MEASURES[name]!(argument))
    .then(
      (value) => self.postMessage({ id, value }),
      (error) => self.postMessage({ id, error: error instanceof Error ? error.stack : String(error) }),
    );
});
