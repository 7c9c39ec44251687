/**
 * A browser may take a page's graphics context away at any time: the driver starts anew, the machine slept, another
 * page asked for too much. Every tensor of the WebGL backend is gone then, and what waits for one may wait for ever.
 */
import * as tf from '@tensorflow/tfjs-core';

/** What is used of tfjs' WebGL backend. */
interface WebglBackend {
  gpgpu: { gl: WebGL2RenderingContext };
}

const context = (): WebGL2RenderingContext | undefined =>
  tf.getBackend() === 'webgl' ? (tf.backend() as unknown as WebglBackend).gpgpu.gl : undefined;

/** Whether the backend in use has lost its context; never so for one without. */
export const isContextLost = (): boolean => context()?.isContextLost() ?? false;

/** Calls `listener` once the backend in use loses its context. */
export function onContextLost(listener: () => void): void {
  context()?.canvas.addEventListener('webglcontextlost', listener, { once: true });
}

/** Gives up a backend that has lost its context, with all its tensors, so that one can be started anew. */
export function discardLostBackend(): void {
  if (isContextLost()) tf.engine().reset();
}
