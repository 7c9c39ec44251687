import { decoded } from '../../base/address.ts';
import { AXES } from '../../base/axis.ts';
import { Fault } from '../../base/diagnostic.ts';
import { withAxes } from '../../base/layer.ts';
import { GIVEN_KEYS, type Label, type Manifest } from '../../base/manifest.ts';
import { fault } from '../../base/messages.ts';
import { completed } from '../../base/presets.ts';
import type { ModelFiles, ReadFile } from '../network/import/files.ts';
import { part } from '../part.ts';
import { type BundledModel, findModel } from './bundle.ts';
import { labelsOfMetadata, METADATA, parseLabels, toLabels } from './labels.ts';
import { LIMITS, type Loader } from './loader.ts';
import { wrongInManifest } from './manifest-shape.ts';
import type { GivenLabels, ModelSource } from './model-source.ts';
import { withTokenizer } from './with-tokenizer.ts';

/** The step that takes time, in words. */
export const LOADING = 'loading the network';

/** A network as far as it is known without tensors. */
export interface FoundNetwork {
  manifest: Manifest;
  /** Reads a file that the manifest names. */
  read: ReadFile;
  /** The files of a network without a manifest, which were read to derive one. */
  files?: ModelFiles;
}

/**
 * Reads a manifest and the labels that it names. At the address of a network's own file, a manifest is derived from
 * that file and from what the document says.
 * @param onFraction is called with the fraction that is loaded of a network's own file
 * Throws the faults of the loader, `unknown-model`, `manifest-invalid`, and those of reading a network.
 */
export async function findNetwork(
  loader: Loader,
  source: ModelSource,
  onFraction: (fraction: number) => void = () => {},
): Promise<FoundNetwork> {
  const bundled = source.url === undefined ? await findModel(loader, source.model ?? 'default') : undefined;
  const url = loader.resolve(bundled ? `models/${bundled.manifest}` : (source.url ?? ''));
  const read: ReadFile = (file, onProgress = () => {}) =>
    loader.load(loader.resolve(file, url.href), { limit: LIMITS.weights, onProgress });
  const loading = loader.load(url, {
    limit: LIMITS.weights,
    // Files larger than any manifest are networks.
    onProgress: (loaded, total = 0) => total > LIMITS.manifest && onFraction(Math.min(loaded / total, 1)),
  });
  const first = await (bundled?.apart ? loading.catch((error) => rethrow(error, bundled)) : loading);
  const json = parsed(first);
  if (json === undefined || isModel(json)) {
    return derived(loader, url, first, source);
  }
  const { labels: written } = json as { labels?: unknown };
  const labels =
    typeof written === 'string'
      ? await labelsOf(loader, loader.resolve(written, url.href).href)
      : await labelsOf(loader, written as Exclude<GivenLabels, string> | undefined);
  const manifest = { ...(json as Manifest), ...(labels && { labels }) };
  const wrong = wrongInManifest(manifest);
  if (wrong !== undefined) {
    throw fault('manifest-invalid', { reason: `its \`${wrong}\` is missing or not what it should be` });
  }
  const { input, layers, output } = manifest;
  const unlike = layers.findIndex(({ axes, shape }) => axes && !areAxesOf(shape, axes));
  if (unlike >= 0) {
    const known = AXES.join(', ');
    throw fault('manifest-invalid', {
      reason: `its \`layers.${unlike}.axes\` are not one for each size, of ${known}`,
    });
  }
  const entering = input.kind === 'tokens' ? input : { ...input, preprocess: completed(input.preprocess) };
  const named = withAxes(layers, output !== undefined);
  const decided = GIVEN_KEYS.filter((key) => source[key] !== undefined);
  return {
    manifest: {
      ...manifest,
      input: entering,
      layers: named,
      ...(decided.length > 0 && { decided }),
    },
    read,
  };
}

/** Throws `model-apart` in place of what a server says of a missing file; other faults, as those of the line, as they are. */
function rethrow(error: unknown, { id }: BundledModel): never {
  const isMissing =
    error instanceof Fault && (error.code === 'file-missing' || /answered 404\b/.test(error.message));
  throw isMissing ? fault('model-apart', { name: id }) : error;
}

const areAxesOf = (shape: number[], axes: readonly string[]): boolean =>
  axes.length === shape.length &&
  new Set(axes).size === axes.length &&
  axes.every((axis) => (AXES as readonly string[]).includes(axis));

/** Whether JSON is a network's own file and not a manifest. */
const isModel = (json: unknown): boolean =>
  typeof json === 'object' && json !== null && ('modelTopology' in json || 'onnx' in json);

/** The files that manifests were derived from, as long as memory allows: most often the network is loaded next. */
const recent = new WeakMap<Loader, Map<string, WeakRef<ModelFiles>>>();

async function derived(
  loader: Loader,
  url: URL,
  first: ArrayBuffer,
  source: ModelSource,
): Promise<FoundNetwork> {
  const href = url.href.replace(/#.*$/, '');
  const name = href.slice(href.replace(/\?.*$/, '').lastIndexOf('/') + 1);
  const read = async (file: string) =>
    file === name ? first : loader.load(loader.resolve(file, url.href), { limit: LIMITS.weights });
  // Only a network without a manifest needs this code so early.
  const { describeFiles, readModelFiles } = await part(() => import('../network/import/open.ts'));
  const kept = recent.get(loader) ?? new Map<string, WeakRef<ModelFiles>>();
  recent.set(loader, kept);
  const files = kept.get(url.href)?.deref() ?? (await readModelFiles(name, read));
  kept.set(url.href, new WeakRef(files));
  const { preprocess, size, layers, output } = source;
  const beside = () => labelsBeside(files, () => read(METADATA));
  const isImageNet = source.labels === IMAGENET;
  const labels = (isImageNet ? undefined : await labelsOf(loader, source.labels)) ?? (await beside());
  const given = {
    ...(preprocess && { preprocess }),
    ...(size && { size }),
    ...(layers && { layers }),
    ...(labels && { labels }),
    ...(output && { output }),
  };
  const { manifest } = await describeFiles(files, name, given, titleOf(url));
  const named = isImageNet ? withImageNet(manifest, await imageNet(loader)) : manifest;
  return { manifest: await withTokenizer(named, read, source), read, files };
}

/** Returns a title: the file's name, or its folder's where the file is a `model`. A page's own file has no name. */
function titleOf({ pathname, protocol }: URL): string {
  if (protocol === 'blob:') return 'Your network';
  const [file = '', folder] = decoded(pathname).split('/').reverse();
  const name = file.replace(/\.(onnx|json)$/, '');
  return name === 'model' && folder ? folder : name || 'network';
}

/** Reads the names of classes in a file beside a model, where Teachable Machine puts them. */
async function labelsBeside(
  { json }: ModelFiles,
  read: () => Promise<ArrayBuffer>,
): Promise<Label[] | undefined> {
  const { generatedBy } = (json ?? {}) as { generatedBy?: unknown };
  if (typeof generatedBy !== 'string' || !generatedBy.includes('tfjs-layers')) return undefined;
  try {
    const labels = labelsOfMetadata(new TextDecoder().decode(await read()));
    return labels && toLabels(labels);
  } catch {
    return undefined;
  }
}

/** The name of ImageNet's classes in place of labels. */
const IMAGENET = 'imagenet';

/** Returns the names of ImageNet's classes, in the order of networks that learned them. */
const imageNet = async (loader: Loader): Promise<Label[]> =>
  parseLabels(await loader.load(loader.resolve('models/googlenet/labels.json'), { limit: LIMITS.manifest }));

/** Returns a manifest with names of ImageNet; the first of 1,001 outputs stands for none of them. */
function withImageNet({ assumed = [], ...manifest }: Manifest, names: Label[]): Manifest {
  const isShifted = manifest.labels.length === names.length + 1;
  const others = assumed.filter((fact) => fact !== 'labels');
  return {
    ...manifest,
    labels: isShifted ? [{ label: 'background' }, ...names] : names,
    ...(others.length > 0 ? { assumed: others } : {}),
  };
}

/** Returns the given labels. Throws the fault `manifest-invalid` where they are none, and those of the loader. */
async function labelsOf(loader: Loader, given: GivenLabels | undefined): Promise<Label[] | undefined> {
  if (given === undefined || given === null) return undefined;
  const isFile = typeof given === 'string';
  const bytes = isFile ? await loader.load(loader.resolve(given), { limit: LIMITS.manifest }) : undefined;
  try {
    return bytes ? parseLabels(bytes) : toLabels(given);
  } catch {
    throw fault('manifest-invalid', {
      reason: isFile ? 'its file of labels is damaged' : 'its labels are none',
    });
  }
}

function parsed(bytes: ArrayBuffer): unknown {
  // A network's own file may be large; JSON begins with a brace.
  const start = new TextDecoder().decode(bytes.slice(0, 64)).trimStart();
  if (!start.startsWith('{')) return undefined;
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
