import type { ProgramParam } from '../../../compiler/program.ts';
import type { Target } from '../../../compiler/suggest/suggest.ts';

/** A target of attribution, with its label in a list. */
export interface TargetChoice {
  /** Unique in its list. */
  id: string;
  label: string;
  class: Target['class'];
}

/** Returns the classes that can be a target: those of params, then every class by name. */
export function targetChoices(
  params: ProgramParam[],
  network: string,
  labels: readonly string[],
): TargetChoice[] {
  const held = params.filter((param) => param.type === 'class' && param.network === network);
  return [
    ...held.map(({ name }) => ({ id: `$${name}`, label: `the class of ${name}`, class: { param: name } })),
    // A name with a slash or a twin can't be written in the shorthand.
    ...labels
      .filter((label, i) => !label.includes('/') && labels.indexOf(label) === i)
      .map((label) => ({ id: label, label, class: label }))
      .sort((a, b) => a.label.localeCompare(b.label)),
  ];
}
