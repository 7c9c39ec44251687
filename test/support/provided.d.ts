import 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** What computes on a graphics card in this run. */
    backend: 'webgl' | 'webgpu';
  }
}
