import { type Atom, isAtom } from '../../base/atoms.ts';
import type { Context } from './context.ts';
import type { Index, NormalGroups, NormalSubstrate, Ref } from './normal-content.ts';
import type { WrittenGroups, WrittenSubstrate } from './written.ts';

/** `"net/mixed4d/channel/426"`, `{"of": "net/output/neuron", "index": …}` and the long form, all to the long form. */
export function normalizeSubstrate(form: WrittenSubstrate, context: Context): NormalSubstrate | Ref {
  if (typeof form === 'string' && form.startsWith('#')) return { ref: form.slice(1) };
  if (typeof form === 'string') return withGroups(parse(form, context), undefined, context);
  if ('ref' in form) return { ref: form.ref };
  const { groups } = form;
  if ('of' in form) {
    const substrate = parse(form.of, context);
    return withGroups({ ...substrate, ...indexOf(form) }, groups, context);
  }
  const network = form.network ?? context.network;
  const named = { ...form, ...indexOf(form), ...(network ? { network } : {}), groups: undefined };
  return withGroups(named, groups, context);
}

/** A text that begins with `#` names a content. */
function indexOf({ index }: { index?: Index }): { index?: Index } {
  if (index === undefined) return {};
  return { index: typeof index === 'string' && index.startsWith('#') ? { ref: index.slice(1) } : index };
}

/** The atom `group` has a factorization, also where nothing is said of it. */
function withGroups(
  { groups: _, ...substrate }: NormalSubstrate,
  form: WrittenGroups | undefined,
  context: Context,
): NormalSubstrate {
  const said = form !== undefined || substrate.atom === 'group';
  return said ? { ...substrate, groups: normalizeGroups(form ?? {}, context) } : substrate;
}

/** `[network/]layer/atom[/index]`: the network may be left out when there is one, so three parts are ambiguous only in form. */
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

/** Digits, where they can't be the label of a class. */
const isNumber = (text: string, atom: Atom, layer: string): boolean =>
  /^\d+$/.test(text) && atom !== 'neuron' && layer !== 'output';

/** Six groups by non-negative factorization of the activations, where nothing else is said. */
function normalizeGroups(form: WrittenGroups, context: Context): NormalGroups {
  const { k = 6, reducer = 'nmf', describes = 'activation', to, alignTo, align = true } = form;
  return {
    k,
    reducer,
    describes: typeof describes === 'string' ? { [describes]: 1 } : describes,
    ...(to === undefined ? {} : { to: context.substrate(to) }),
    ...(alignTo === undefined ? {} : { alignTo: context.substrate(alignTo) }),
    align,
  };
}
