/** One measured figure, against its target. */
export interface Figure {
  figure: string;
  value: number;
  unit: string;
  target?: number;
  holds?: boolean;
}

/** The figures of one bench. */
export interface Report {
  name: string;
  /** What else is to be known, a sentence each. */
  notes?: string[];
  figures: Figure[];
}

/** Creates a figure that should be at most its target. */
export const atMost = (figure: string, value: number, unit: string, target: number): Figure => ({
  figure,
  value: round(value),
  unit,
  target,
  holds: value <= target,
});

/** Creates a figure that should be at least its target. */
export const atLeast = (figure: string, value: number, unit: string, target: number): Figure => ({
  figure,
  value: round(value),
  unit,
  target,
  holds: value >= target,
});

/** Creates a figure without a target. */
export const fact = (figure: string, value: number, unit: string): Figure => ({
  figure,
  value: round(value),
  unit,
});

/** Rounds to three significant digits. */
const round = (value: number): number => Number(value.toPrecision(3));

/** Returns the value below which a share of the numbers lies, by the nearest rank. */
export function percentile(numbers: number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** Returns the median of some numbers. */
export const median = (numbers: number[]): number => percentile(numbers, 0.5);

/** Formats a report as a table. */
export function table({ name, notes = [], figures }: Report): string {
  const lines = figures.map(({ figure, value, unit, target, holds }) => {
    const against = target === undefined ? '' : `  (target ${target} ${unit}: ${holds ? 'holds' : 'MISSED'})`;
    return `  ${figure.padEnd(64)} ${String(value).padStart(8)} ${unit}${against}`;
  });
  return [name, ...notes.map((note) => `  ${note}`), ...lines].join('\n');
}
