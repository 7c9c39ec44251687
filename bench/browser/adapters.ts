import { probeWebgl } from '../../src/runtime/backend/webgl-probe.ts';
import { probeWebgpu } from '../../src/runtime/backend/webgpu-probe.ts';

/** What WebGL and WebGPU compute on, in words, and whether one of them is a graphics card. */
export interface Adapters {
  webgl: string;
  webgpu: string;
  isCard: boolean;
}

/** Returns what there is to compute on. */
export async function adapters(): Promise<Adapters> {
  const webgl = probeWebgl();
  const webgpu = await probeWebgpu().catch((error: Error) => error.message);
  return {
    webgl: webgl?.renderer ?? 'none',
    webgpu: typeof webgpu === 'string' ? webgpu : webgpu.renderer,
    isCard: webgl?.emulated === false || (typeof webgpu !== 'string' && !webgpu.emulated),
  };
}
