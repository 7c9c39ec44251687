import { expect } from 'vitest';
import type { Manifests } from '../../src/compiler/check/manifests.ts';
import { compile } from '../../src/compiler/compile.ts';
import type { Program } from '../../src/compiler/program.ts';

/** The program of a document, which has to be without any diagnostic. */
export function programFrom(document: object, manifests: Manifests): Program {
  const { program, diagnostics } = compile(JSON.stringify(document), manifests);
  expect(diagnostics).toEqual([]);
  return program!;
}
