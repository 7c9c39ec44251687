import { normalizeContent } from './content.ts';
import type { Context } from './context.ts';
import type { NormalInput, NormalNetwork, NormalParam, NormalSpec } from './normal.ts';
import { normalizeView } from './view.ts';

/** The `$schema` of documents of this version. */
const SCHEMA_URL = 'https://vitrail.dev/schema/v1.json';

/** A document without networks or inputs looks at the bundled picture through the bundled network. */
const DEFAULT_NETWORKS = { net: { model: 'default' } };
const DEFAULT_INPUTS = { photo: { image: 'dog-and-cat' } };

/** Writes a validated document out: shorthand expanded, defaults filled in. Pure and idempotent. */
export function normalize(document: Record<string, unknown>): NormalSpec {
  const networks = (document.networks ?? DEFAULT_NETWORKS) as Record<string, NormalNetwork>;
  const inputs = (document.inputs ?? DEFAULT_INPUTS) as Record<string, NormalInput>;
  const context: Context = { network: only(networks), input: only(inputs) };
  const config = (document.config ?? {}) as Partial<NormalSpec['config']>;
  return {
    $schema: SCHEMA_URL,
    title: (document.title as string | undefined) ?? '',
    description: (document.description as string | undefined) ?? '',
    networks,
    inputs,
    params: ((document.params ?? []) as NormalParam[]).map((param) => normalizeParam(param, context)),
    contents: Object.fromEntries(
      Object.entries((document.contents ?? {}) as Record<string, string>).map(([id, content]) => [
        id,
        normalizeContent(content, context),
      ]),
    ),
    interface: normalizeView(document.interface as Record<string, unknown>, context),
    config: { theme: config.theme ?? 'auto', seed: config.seed ?? 0, share: config.share ?? [] },
  };
}

function normalizeParam(param: NormalParam, context: Context): NormalParam {
  const ofNetwork = param.type === 'class' || param.type === 'atom' || param.type === 'layer';
  const network = param.network ?? (ofNetwork ? context.network : undefined);
  return { ...param, ...(network === undefined ? {} : { network }), value: param.value ?? null };
}

function only(record: Record<string, unknown>): string | undefined {
  const ids = Object.keys(record);
  return ids.length === 1 ? ids[0] : undefined;
}
