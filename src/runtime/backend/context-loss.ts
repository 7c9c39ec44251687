/**
 * A browser may take a page's graphics context away at any time: the driver restarts, the machine slept, another page
 * used too much memory. Then all tensors of the WebGL backend are lost, and reads of them may never end.
 */
import * as tf from './tensors.ts';

/** The parts of tfjs' WebGL backend that are used. */
interface WebglBackend {
  gpgpu: { gl: WebGL2RenderingContext };
}

const context = (): WebGL2RenderingContext | undefined =>
  tf.getBackend() === 'webgl' ? (tf.backend() as unknown as WebglBackend).gpgpu.gl : undefined;

/** Whether the backend in use has lost its graphics context; false for one without. */
export const isContextLost = (): boolean => context()?.isContextLost() ?? false;

/** Calls `listener` once the backend in use loses its graphics context. */
export function onContextLost(listener: () => void): void {
  context()?.canvas.addEventListener('webglcontextlost', listener, { once: true });
}

/** Discards a backend that has lost its context, with all its tensors, so that another can be started. */
export function discardLostBackend(): void {
  if (isContextLost()) tf.engine().reset();
}
