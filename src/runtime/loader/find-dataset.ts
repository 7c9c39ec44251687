import follows from '../../../schema/dist/dataset.js';
import { at } from '../../base/at.ts';
import { type Dataset, type DatasetPlace, kindOfExamples } from '../../base/dataset.ts';
import { fault } from '../../base/messages.ts';
import { datasetUrl } from './bundle.ts';
import { LIMITS, type Loader } from './loader.ts';
import { wrongPart } from './manifest-shape.ts';

/** A dataset and the address of its manifest, from which those of its files follow. */
export interface FoundDataset {
  dataset: Dataset;
  url: URL;
}

/** Reads a dataset's manifest. Throws the faults of the loader, `unknown-dataset` and `dataset-invalid`. */
export async function findDataset(
  loader: Loader,
  { dataset: id, url: address }: DatasetPlace,
): Promise<FoundDataset> {
  const url = address === undefined ? await datasetUrl(loader, id ?? '') : loader.resolve(address);
  const dataset = (await loader.json(url, { limit: LIMITS.dataset })) as Dataset;
  checkShape(dataset);
  // Two datasets of a stranger may have one id.
  return { dataset: address === undefined ? dataset : { ...dataset, id: url.href }, url };
}

function checkShape(dataset: Dataset): void {
  if (!follows(dataset)) {
    const wrong = wrongPart(at(follows.errors ?? [], 0));
    throw fault('dataset-invalid', { reason: `its \`${wrong}\` is missing or not what it should be` });
  }
  const { labels, examples, sheets } = dataset;
  const known = new Set(labels);
  const tiles = sheets ? sheets.columns * sheets.rows * sheets.files.length : 0;
  const kind = kindOfExamples(dataset);
  examples.forEach(({ label, file, tile, text }, i) => {
    if (!known.has(label))
      throw fault('dataset-invalid', {
        reason: `its example ${i} has the label \`${label}\`, which is none of its \`labels\``,
      });
    if ((kind === 'text') !== (text !== undefined))
      throw fault('dataset-invalid', { reason: `its example ${i} is no ${kind}, and its first one is` });
    const isPlaced = text !== undefined || file !== undefined || (tile !== undefined && tile < tiles);
    if (!isPlaced)
      throw fault('dataset-invalid', {
        reason: `its example ${i} has no \`file\`, no \`text\` and no \`tile\` within its sheets`,
      });
  });
}
