import { join } from '../../base/pointer.ts';
import type { NormalElement } from '../normalize/normal-view.ts';
import { axisNames } from './axes.ts';
import { datasetOf } from './datasets.ts';
import { checkMarks, type TypedMarks } from './doubt.ts';
import { checkPicturesName } from './input.ts';
import { presented } from './presented.ts';
import type { Scope } from './scope.ts';
import type { TypedContent, TypedSubstrate } from './type.ts';

/** The examples that stand beside the pictures of atoms. */
export interface TypedBeside {
  /** All atoms of the layer. */
  of: TypedSubstrate;
  /** The name of the input. */
  dataset: string;
  /** How many of each atom. */
  k: number;
  crop: 'field' | 'whole';
  /** Where what speaks against the pictures is marked. */
  doubt?: TypedMarks;
}

/** What a document says of examples beside pictures. */
interface Written {
  from: string;
  k?: number;
  crop?: TypedBeside['crop'];
  doubt?: boolean;
}

/**
 * Checks the examples beside the pictures of an element: channels or classes in a list. Undefined if there are none, or
 * if they have a fault (reported).
 */
export function checkBeside(
  scope: Scope,
  { examples, arrange, render }: NormalElement,
  content: TypedContent,
  pointer: string,
): TypedBeside | undefined {
  if (examples === undefined) return undefined;
  const at = join(pointer, 'examples');
  const { from, k = 4, crop = 'field', doubt = false } = examples as Written;
  const dataset = checkPicturesName(scope, from, join(at, 'from'));
  if (dataset === undefined || !datasetOf(scope, dataset)) return undefined;
  const of = presented(content);
  // A single bare atom has no axis of its own.
  const bare = content.kind === 'substrate' && of ? axisNames(of.axes) : [];
  const axes = [...axisNames(content.type.axes), ...bare.slice(content.type.axes.length)];
  const isListed = axes.length === 1 && (axes[0] === 'channel' || axes[0] === 'class');
  if (!of || arrange !== 'list' || !isListed) return scope.report.add('beside-atoms', at, {});
  const beside = { of, dataset, k, crop };
  if (!doubt) return beside;
  const marks = checkMarks(scope, { of, dataset, render }, join(at, 'doubt'));
  return marks && { ...beside, doubt: marks };
}
