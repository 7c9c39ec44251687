import { mapped } from '../../base/mapped.ts';
import { normalizeContent } from './content.ts';
import type { Context } from './context.ts';
import { normalizeEdit } from './edit.ts';
import { inputNames, type NormalDocument, type NormalNetwork, type NormalParam } from './normal.ts';
import type { ParamRef } from './normal-content.ts';
import { normalizeSubstrate } from './substrate.ts';
import { normalizeView } from './view.ts';
import type { WrittenDocument, WrittenNetwork } from './written.ts';

/** The `$schema` of documents of this version. */
const SCHEMA_URL = 'https://vitrail.dev/schema/v1.json';

/** The default networks and inputs: the bundled network looks at the bundled picture. */
const DEFAULT_NETWORKS = { net: { model: 'default' } };
const DEFAULT_INPUTS = { photo: { image: 'dog-and-cat' } };

/**
 * Writes a document out: expands shorthand and fills in defaults. Pure and idempotent.
 * @param document validated; elements with a fault may have been set aside
 */
export function normalize(document: WrittenDocument): NormalDocument {
  const { networks = DEFAULT_NETWORKS, inputs = DEFAULT_INPUTS, params = [], contents = {} } = document;
  const { title = '', description = '', config: { theme = 'auto', seed = 0, share = [] } = {} } = document;
  const network = only(Object.keys(networks));
  const dataset = only(inputNames(inputs, 'dataset'));
  const input =
    only(inputNames(inputs, 'picture')) ?? only(inputNames(inputs, 'text')) ?? only(Object.keys(inputs));
  const [first] = Object.keys(networks);
  const context: Context = {
    ...(first === undefined ? {} : { first }),
    ...(network === undefined ? {} : { network }),
    ...(input === undefined ? {} : { input }),
    ...(dataset === undefined ? {} : { dataset }),
    content: (form) => normalizeContent(form, context),
    substrate: (form) => normalizeSubstrate(form, context),
  };
  return {
    $schema: SCHEMA_URL,
    title,
    description,
    networks: mapped(networks, (written) => normalizeNetwork(written, context)),
    inputs,
    params: params.map((param) => normalizeParam(param, context)),
    contents: Object.fromEntries(
      Object.entries(contents).map(([id, content]) => [id, context.content(content)]),
    ),
    interface: normalizeView(document.interface, context),
    config: { theme, seed, share },
  };
}

/** How strongly the weights of a head are held down, by default. */
const L2 = 0.01;

/** How much feedback on reasons counts, by default. */
const FEEDBACK = 10;

/** How layers are trained together with a head, by default. */
const DESCENT = { epochs: 5, rate: 0.02, batch: 16, seed: 1 };

function normalizeNetwork(network: WrittenNetwork, context: Context): NormalNetwork {
  if (!('of' in network)) return network;
  if ('edits' in network) {
    const own = { ...context, network: network.of };
    return { ...network, edits: network.edits.map((edit) => normalizeEdit(edit, own)) };
  }
  if ('feedback' in network) {
    const feedback = network.feedback.map((one) => withInput(one, context));
    return { weight: FEEDBACK, ...network, feedback };
  }
  if ('randomize' in network) return { seed: 1, ...network };
  const { unfreeze, ...train } = network.train;
  const layers = Array.isArray(unfreeze) ? { layers: unfreeze } : unfreeze;
  return { ...network, train: { l2: L2, ...train, ...(layers && { unfreeze: { ...DESCENT, ...layers } }) } };
}

/** Returns a part with the only input, where none is named. */
const withInput = <T extends { input?: string | ParamRef }>(part: T, { input }: Context): T =>
  part.input === undefined && input !== undefined ? { ...part, input } : part;

function normalizeParam(
  param: NonNullable<WrittenDocument['params']>[number],
  context: Context,
): NormalParam {
  const ofNetwork = ['class', 'atom', 'atoms', 'layer'].includes(param.type);
  const otherwise = param.type === 'mask' ? context.first : ofNetwork ? context.network : undefined;
  const network = param.network ?? otherwise;
  const dataset = param.dataset ?? (param.type === 'example' ? context.dataset : undefined);
  return {
    ...(param.type === 'mask' ? withInput(param, context) : param),
    ...(network === undefined ? {} : { network }),
    ...(dataset === undefined ? {} : { dataset }),
    value: param.value ?? null,
  };
}

const only = (ids: string[]): string | undefined => (ids.length === 1 ? ids[0] : undefined);
