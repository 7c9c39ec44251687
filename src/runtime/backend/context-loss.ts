/**
 * A browser may take a page's graphics context away at any time: the driver restarts, the machine slept, another page
 * used too much memory. Then all tensors of the WebGL or WebGPU backend are lost, and reads of them may never end.
 */
import * as tf from './tensors.ts';

/** The parts of tfjs' WebGL backend that are used. */
interface WebglBackend {
  gpgpu: { gl: WebGL2RenderingContext };
}

/** The parts of tfjs' WebGPU backend that are used. */
interface WebgpuBackend {
  device: GPUDevice;
}

const context = (): WebGL2RenderingContext | undefined =>
  tf.getBackend() === 'webgl' ? (tf.backend() as unknown as WebglBackend).gpgpu.gl : undefined;

const device = (): GPUDevice | undefined =>
  tf.getBackend() === 'webgpu' ? (tf.backend() as unknown as WebgpuBackend).device : undefined;

/** Devices that are known to be lost: they say so once, and can't be asked. */
const lostDevices = new WeakSet<GPUDevice>();

/** Whether the backend in use has lost its graphics context; false for one without. */
export function isContextLost(): boolean {
  const used = device();
  return used ? lostDevices.has(used) : (context()?.isContextLost() ?? false);
}

/** Calls `listener` once the backend in use loses its graphics context. */
export function onContextLost(listener: () => void): void {
  context()?.canvas.addEventListener('webglcontextlost', listener, { once: true });
  const used = device();
  void used?.lost.then(() => {
    lostDevices.add(used);
    listener();
  });
}

/** Discards a backend that has lost its context, with all its tensors, so that another can be started. */
export function discardLostBackend(): void {
  if (isContextLost()) tf.engine().reset();
}
