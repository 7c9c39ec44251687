import type { DiscKind } from './discs.ts';
import type { DesignSpace } from './space.ts';

const KINDS: Record<DiscKind, string> = {
  C: 'activation',
  T: 'attribution',
  I: 'graphic',
  F: 'feature visualization',
};

/** Returns the diagram as text, for readers who cannot see it. */
export function spaceWords({ discs }: DesignSpace): string {
  if (discs.length === 0) return 'Design space: nothing yet.';
  const entries = discs.map(
    ({ kind, row, name }) => `${KINDS[kind]} of ${row} at ${name.replace(/^\$/, '')}`,
  );
  return `Design space: ${entries.join('; ')}.`;
}
