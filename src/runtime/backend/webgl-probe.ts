/** What renders a page's WebGL or WebGPU, and whether it is an emulation on the CPU. */
export interface GraphicsFacts {
  renderer: string;
  emulated: boolean;
}

const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render|mesa offscreen/i;

/** Whether a renderer's name is that of an emulation on the CPU. */
export const isEmulated = (renderer: string): boolean => SOFTWARE.test(renderer);

/** Opens a WebGL 2 context for a moment to read its renderer. Returns undefined where there is none. */
export function probeWebgl(): GraphicsFacts | undefined {
  const gl = openContext();
  if (!gl) return undefined;
  const debug = gl.getExtension('WEBGL_debug_renderer_info');
  const renderer = String(gl.getParameter(debug ? debug.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return { renderer, emulated: isEmulated(renderer) };
}

function openContext(): WebGL2RenderingContext | null {
  try {
    if (typeof OffscreenCanvas !== 'undefined') return new OffscreenCanvas(1, 1).getContext('webgl2');
    if (typeof document !== 'undefined') return document.createElement('canvas').getContext('webgl2');
  } catch {
    // A browser may refuse a context by throwing; that is the same as having none.
  }
  return null;
}
