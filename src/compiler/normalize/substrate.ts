import { type Atom, isAtom } from '../../base/atoms.ts';
import type { Context } from './context.ts';
import type { Index, NormalFactorization, NormalSubstrate, Ref } from './normal-content.ts';
import type { WrittenGroups, WrittenSubstrate } from './written.ts';

/**
 * Returns the long form of a substrate: from `"net/mixed4d/channel/426"`, `{"of": "net/output/neuron", "index": …}` or
 * the long form itself.
 */
export function normalizeSubstrate(form: WrittenSubstrate, context: Context): NormalSubstrate | Ref {
  if (typeof form === 'string' && form.startsWith('#')) return { ref: form.slice(1) };
  if (typeof form === 'string') return withGroups(parse(form, context), undefined, context);
  if ('ref' in form) return { ref: form.ref };
  const { groups, directions, ...rest } = form;
  const along = directions === undefined ? {} : { directions: context.content(directions) };
  if ('of' in rest)
    return withGroups({ ...parse(rest.of, context), ...indexOf(rest), ...along }, groups, context);
  const network = rest.network ?? context.network;
  return withGroups(
    { ...rest, ...indexOf(rest), ...(network ? { network } : {}), ...along },
    groups,
    context,
  );
}

const indexOf = ({ index }: { index?: Index }): { index?: Index } =>
  index === undefined ? {} : { index: normalizeIndex(index) };

/** Returns an index; a text that begins with `#` becomes a reference to a content. */
export const normalizeIndex = (index: Index): Index =>
  typeof index === 'string' && index.startsWith('#') ? { ref: index.slice(1) } : index;

/** Adds the factorization, which the atom `group` always has, with defaults if the author gives none. */
function withGroups(
  { groups: _, ...substrate }: NormalSubstrate,
  form: WrittenGroups | undefined,
  context: Context,
): NormalSubstrate {
  const said = form !== undefined || substrate.atom === 'group';
  return said ? { ...substrate, groups: normalizeGroups(form ?? {}, context) } : substrate;
}

/**
 * Parses `[network/]layer/atom[/index]`. The last part that names an atom separates layer and index. If several parts
 * precede it, the first is the network.
 */
function parse(text: string, context: Context): NormalSubstrate {
  const parts = text.split('/');
  const atomAt = parts.findLastIndex((part, i) => i >= 1 && isAtom(part));
  const layerAt = atomAt - 1;
  const network = layerAt > 0 ? parts[0] : context.network;
  // A layer's own name may hold slashes (`mixed4d/1x1`): all between the network and the atom is the layer.
  const layer = parts.slice(layerAt > 0 ? 1 : 0, atomAt).join('/');
  const atom = parts[atomAt] as Atom;
  const rest = parts.slice(atomAt + 1).join('/');
  return {
    type: 'network',
    ...(network === undefined ? {} : { network }),
    layer,
    atom,
    ...(rest === '' ? {} : { index: isNumber(rest, atom, layer) ? Number(rest) : rest }),
  };
}

/** Whether a text is an index: digits that cannot be the label of a class. */
const isNumber = (text: string, atom: Atom, layer: string): boolean =>
  /^\d+$/.test(text) && atom !== 'neuron' && layer !== 'output';

/** Returns the factorization with defaults: six groups by non-negative factorization of the activations. */
function normalizeGroups(form: WrittenGroups, context: Context): NormalFactorization {
  const { k = 6, reducer = 'nmf', describes = 'activation', to, alignTo, align = true } = form;
  const { over, positions = over === undefined ? undefined : 4 } = form;
  return {
    k,
    reducer,
    describes: typeof describes === 'string' ? { [describes]: 1 } : describes,
    ...(to === undefined ? {} : { to: context.substrate(to) }),
    ...(alignTo === undefined ? {} : { alignTo: context.substrate(alignTo) }),
    align,
    ...(over === undefined ? {} : { over }),
    ...(positions === undefined ? {} : { positions }),
  };
}
