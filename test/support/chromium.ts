/** The tests drive the same Chromium as the command does. */
export { CHROMIUM_ARGS, chromiumPath, launchChromium } from '../../src/cli/render/chromium.ts';

/** Arguments with which WebGPU works too, in software. */
export const WEBGPU_ARGS = ['--enable-unsafe-webgpu', '--use-webgpu-adapter=swiftshader'];
