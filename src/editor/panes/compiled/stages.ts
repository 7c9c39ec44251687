import type { Compiled } from '../../../compiler/compile.ts';

/** One stage of the compilation of a document. */
export interface Stage {
  id: string;
  title: string;
  value: unknown;
}

/**
 * Returns the stages that the compilation reached: the normalized document, the program, the Vega spec of each element.
 */
export function stagesOf({ normal, program }: Partial<Compiled>): Stage[] {
  const elements = (program?.elements ?? []).map(({ id, mark, title, vega }) => ({
    id,
    title: `Vega of ${id}: ${title ?? mark}`,
    value: vega,
  }));
  return [
    ...(normal ? [{ id: 'normal', title: 'Document, written out', value: normal }] : []),
    ...(program ? [{ id: 'program', title: 'Program', value: program }] : []),
    ...elements,
  ];
}
