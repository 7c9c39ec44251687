import type { Compiled } from '../../../compiler/compile.ts';

/** What a document became on its way, one entry a stage that it reached. */
export interface Stage {
  id: string;
  title: string;
  value: unknown;
}

/** The stages of a compilation that can be looked at: the document written out, the program, each element's Vega. */
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
