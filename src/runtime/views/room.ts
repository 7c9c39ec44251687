import type { ProgramElement } from '../../compiler/program.ts';
import { MOST_ROWS } from './rows/rows.ts';
import type { Values } from './values.ts';

interface Signal {
  name: string;
  value?: unknown;
  update?: string;
}

/** The height, as a signal, of a spec that has one line for each row. */
const LINES = /^length\(data\('content'\)\) \* (\d+)$/;

/** Estimates the height of an element's view in px, from its spec and its values. */
export function roomFor({ vega, entries = 0 }: ProgramElement, { content }: Values): number {
  const { width, signals = [] } = vega as { width?: unknown; signals?: Signal | Signal[] };
  // An author's own specification may have one signal for a list of one.
  const signal = (name: string) => [signals].flat().find((each) => each.name === name);
  const { value, update = '' } = signal('height') ?? {};
  const line = LINES.exec(String(update))?.[1];
  if (line === undefined) return [value, width].find((length) => typeof length === 'number') ?? 0;
  const most = Math.min(MOST_ROWS, (signal('k')?.value as number | null | undefined) ?? MOST_ROWS);
  return Number(line) * Math.min(most, content?.axes[0]?.size ?? entries);
}
