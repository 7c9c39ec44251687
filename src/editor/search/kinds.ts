import type { Section } from './section.ts';

/** What a result is part of, in words. */
export const KINDS: Record<Section['kind'], string> = {
  guide: 'Guide',
  reference: 'Reference',
  gallery: 'Gallery',
};
