import { type GraphicsFacts, isEmulated } from './webgl-probe.ts';

/**
 * Asks WebGPU what it would compute on. Throws an Error that says what is missing where a page, a worker or Node has
 * none.
 */
export async function probeWebgpu(): Promise<GraphicsFacts> {
  const { gpu } = globalThis.navigator ?? {};
  if (!gpu) throw new Error('this browser does not have it');
  const adapter = await gpu.requestAdapter();
  if (!adapter) throw new Error('this browser has it, but no graphics card for it');
  const { vendor, architecture, description, isFallbackAdapter } = adapter.info;
  const renderer = [vendor, architecture, description].filter(Boolean).join(' ');
  return { renderer, emulated: isFallbackAdapter || isEmulated(renderer) };
}
