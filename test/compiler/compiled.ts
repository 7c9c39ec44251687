import { type Compiled, compile } from '../../src/compiler/compile.ts';
import type { ProgramElement, ProgramNode } from '../../src/compiler/program.ts';
import { manifestOf } from '../support/models.ts';

const manifests = { net: await manifestOf('mini-inception') };

/** A document compiled for the bundled network, and what a test asks of it. */
export interface Looked extends Compiled {
  /** `code pointer` of every diagnostic. */
  faults: string[];
  /** The node of a named content, or of another key. */
  node(name: string): ProgramNode;
  element(at: number): ProgramElement;
  /** The operators from a node down to its first input's first input, and so on. */
  chain(name: string): string[];
}

/** Compiles a document given as an object. */
export function lookAt(document: object): Looked {
  const compiled = compile(JSON.stringify(document), manifests);
  const { program, diagnostics } = compiled;
  const node = (name: string) => program!.nodes[program!.contents[name] ?? name]!;
  const chain = (name: string): string[] => {
    const { op, inputs } = node(name);
    return [op, ...(inputs[0] === undefined ? [] : chain(inputs[0]))];
  };
  return {
    ...compiled,
    faults: diagnostics
      .filter(({ severity }) => severity !== 'info')
      .map(({ code, pointer }) => `${code} ${pointer}`),
    node,
    chain,
    element: (at) => program!.elements[at]!,
  };
}

/** A document of named contents that nothing shows, and of params. */
export const naming = (contents: Record<string, unknown>, params: object[] = []) =>
  lookAt({ params, contents, interface: { type: 'infovis', mark: 'image', content: 'net/input/whole' } });

/** A document of elements side by side. */
export const showing = (
  elements: object[],
  contents: Record<string, unknown> = {},
  params: object[] = [],
  config: object = {},
) => lookAt({ params, contents, config, interface: { hconcat: elements } });
