import { Fault } from '../base/diagnostic.ts';
import { pictureFacts } from '../base/input.ts';
import type { Manifest } from '../base/manifest.ts';
import { messages } from '../base/messages.ts';
import { findNetwork } from '../runtime/loader/find-network.ts';
import { Loader } from '../runtime/loader/loader.ts';
import type { Blueprint } from '../runtime/network/import/blueprint.ts';
import { readBlueprint, readModelFiles } from '../runtime/network/import/files.ts';
import { checkWeights, parametersOf } from '../runtime/network/import/realize.ts';
import { placeOf } from './files/place.ts';
import { nodeLoader } from './node-loader.ts';
import { print } from './print.ts';
import { EXIT, explain, misnamed, UsageError, usage } from './usage.ts';
import type { WriteOptions } from './write-network.ts';

/** Options of `vitrail model`. */
export interface ModelOptions extends WriteOptions {
  json?: boolean;
  size?: string;
}

/** The report on a network. */
interface Report
  extends Pick<Manifest, 'format' | 'hash' | 'input' | 'layers' | 'output' | 'outputs' | 'cut'> {
  file: string;
  /** Names of the classes; none where the file says none. */
  labels: string[];
  parameters: number;
  /** Operations of the file and how many there are of each. */
  ops: Record<string, number>;
  assumed: string[];
  unsupported: NonNullable<Manifest['unsupported']>;
  warnings: string[];
}

/**
 * Prints what is in a network's file: layers, parameters, operations, preprocessing, and what is not supported; or
 * writes a network of a document. Throws a fault for a file that can't be used.
 */
export async function model(file: string, options: ModelOptions): Promise<number> {
  if (options.network !== undefined || options.out !== undefined) {
    // What describes a file needs no tensors.
    return (await import('./write-network.ts')).writeNetwork(file, options);
  }
  try {
    const report = await inspect(file, options);
    print(options.json ? JSON.stringify(report, null, 2) : inWords(report));
    return EXIT.ok;
  } catch (error) {
    if (!options.json || !(error instanceof Fault) || error instanceof UsageError) throw error;
    const { code, message, hint } = error;
    print(JSON.stringify({ file, fault: { code, message, ...(hint ? { hint } : {}) } }, null, 2));
    return explain(error).code;
  }
}

async function inspect(file: string, { size }: Pick<ModelOptions, 'size'>): Promise<Report> {
  const given = sizeOf(size);
  const { manifest, blueprint } = await networkAt(file, given);
  const { format, hash, input, layers, output, outputs, cut, labels } = manifest;
  const { assumed = [], unsupported = [] } = manifest;
  return {
    file,
    ...{ format, hash, input, layers },
    ...(output && { output }),
    ...(outputs && { outputs }),
    ...(cut && { cut }),
    labels: assumed.includes('labels') ? [] : labels.map(({ label }) => label),
    parameters: parametersOf(blueprint.ops),
    ops: blueprint.counts,
    ...{ assumed, unsupported },
    warnings: warningsOf(blueprint, manifest.id),
  };
}

/** Reads a network. Throws the faults of reading it, and a UsageError where there is no file. */
async function networkAt(
  file: string,
  given: { size?: number },
): Promise<{ manifest: Manifest; blueprint: Blueprint }> {
  const url = placeOf(file);
  let asked = 0;
  const { options } = nodeLoader([new URL('./', url)], () => asked++);
  // No document of a stranger is read: an address on the command line is followed wherever it leads.
  const loader = new Loader({ ...options, allow: [...options.allow, 'http:'] });
  try {
    const { manifest, read, files } = await findNetwork(loader, { url: url.href, ...given });
    const all = files ?? (await readModelFiles(manifest.model, read));
    return { manifest, blueprint: readBlueprint(all, pictureFacts(manifest.input).size) };
  } catch (error) {
    // The first file that is read is the network itself.
    throw asked === 1 ? misnamed(error, file) : error;
  }
}

function sizeOf(size: string | undefined): { size?: number } {
  if (size === undefined) return {};
  if (!/^[1-9]\d{0,3}$/.test(size)) throw usage('option-size', { text: size });
  return { size: Number(size) };
}

/** Checks all weights. Faults `weights-not-finite`, `weights-all-zero`. */
const warningsOf = ({ ops, training }: Blueprint, id: string): string[] => [
  ...(training === undefined ? [] : [messages['network-training'].message({ id, node: training })]),
  ...checkWeights(ops).map((tensor) => messages['weights-zero'].message({ tensor })),
];

function inWords(report: Report): string {
  const { assumed, labels } = report;
  const input = pictureFacts(report.input);
  const { scale, mean, std, order } = input.preprocess;
  const rows = report.layers.map(
    ({ name, shape, inputs }): Row => [name, shape.join(' × '), inputs.join(', ')],
  );
  return [
    `${report.file}: ${report.format}, ${report.parameters.toLocaleString('en')} parameters`,
    `input   ${input.tensor}, ${input.size.join(' × ')} pixels${assumed.includes('size') ? ' (assumed)' : ''}`,
    `pixels  (p × ${round(scale)} − [${mean.map(round)}]) / [${std.map(round)}], ${order}${
      assumed.includes('preprocess') ? ' (assumed: the file does not say)' : ''
    }`,
    `output  ${outputInWords(report)}`,
    ...(labels.length > 0
      ? [`labels  ${labels.length}: ${labels.slice(0, 5).join(', ')}${labels.length > 5 ? ', …' : ''}`]
      : []),
    `ops     ${Object.entries(report.ops)
      .map(([op, count]) => `${count} ${op}`)
      .join(', ')}`,
    '',
    ...table([['layer', 'shape', 'reads'], ...rows]),
    ...report.unsupported.map(
      ({ op, node, reason }) => `not supported: ${op} at ${node}${reason ? ` (${reason})` : ''}`,
    ),
    ...report.warnings.map((warning) => `warning: ${warning}`),
  ].join('\n');
}

/** Names the tensors of the scores, and the output that is taken of several; or says why there are none. */
function outputInWords({ output, outputs = [], cut }: Report): string {
  if (!output) {
    return cut
      ? `none: ${cut.op} at ${cut.node} is not supported, and what comes after is not there`
      : 'none';
  }
  const [taken, ...others] = outputs;
  const choice =
    taken === undefined ? '' : ` (${taken} is taken; the file also gives out ${others.join(', ')})`;
  return `${output.logits}, probabilities ${output.probabilities}${choice}`;
}

const round = (value: number): number => Number(value.toPrecision(4));

type Row = [name: string, shape: string, reads: string];

function table(rows: Row[]): string[] {
  const nameWidth = Math.max(...rows.map(([name]) => name.length));
  const shapeWidth = Math.max(...rows.map(([, shape]) => shape.length));
  return rows.map(
    ([name, shape, reads]) => `${name.padEnd(nameWidth)}  ${shape.padEnd(shapeWidth)}  ${reads}`,
  );
}
