#!/usr/bin/env node
import { readFile } from 'node:fs/promises';
import { Command, CommanderError } from 'commander';
import { PACKAGE } from './node-loader.ts';
import { keepOutputClean, note } from './print.ts';
import { EXIT, explain } from './usage.ts';

/** Each command loads its own code: checking a document needs no tensors. */
function commands(version: string, end: (code: number) => void): Command {
  const vitrail = new Command('vitrail')
    .description('Interfaces into neural networks, from JSON documents.')
    .version(version)
    .exitOverride();

  vitrail
    .command('validate')
    .description('check documents against the language and the networks that they name')
    .argument('<file...>', 'documents; a gallery index.json is checked as such')
    .option(
      '--json',
      'print one JSON object a file: {file, ok, diagnostics}, with fixes: [{title, pointer, value}]',
    )
    .action(async (files, options) => end(await (await import('./validate.ts')).validate(files, options)));

  vitrail
    .command('compile')
    .description('print the program of a document as JSON')
    .argument('<file>', 'a document')
    .option('--out <file.json>', 'store the program instead of printing it')
    .action(async (file, options) => end(await (await import('./compile.ts')).compile(file, options)));

  vitrail
    .command('compute')
    .description('compute one content of a document and print {axes, shape, values, unit, notes} as JSON')
    .argument('<file>', 'a document')
    .requiredOption('--content <id>', 'the content to compute')
    .option('--set <param=value>', SET, collect, [])
    .option('--image <path>', 'look at this picture instead; `input=path` where there are several inputs')
    .option('--out <file.npy>', 'store the numbers as a NumPy file instead of printing them')
    .option('--json', 'print them all the same')
    .action(async (file, options) => end(await (await import('./compute.ts')).compute(file, options)));

  vitrail
    .command('bake')
    .description('compute all that documents can show, or the icons of a network, into packs')
    .argument('[file...]', 'documents')
    .option('--out <dir>', 'the folder of the pack; a bake that was interrupted goes on there', 'baked')
    .option(
      '--network <id>',
      'instead of documents: a picture of every channel and class of a bundled network',
    )
    .option('--style <name>', 'of those pictures: tile, icon or lucid')
    .option('--layers <names>', 'of those layers only, parted by commas')
    .option('--only <kind>', 'values or pictures')
    .option('--no-page', 'no page, and no copy of the document: the pack alone')
    .option(
      '--no-icons',
      'leave out also those pictures of the first view that come with the bundled networks',
    )
    .option('--max <count>', 'states of one element that are gone through', '50000')
    .option('--error <share>', 'largest error of a number, as a share of the largest beside it', '0.001')
    .option('--quality <percent>', 'of the pictures', '80')
    .option('--jobs <count>', 'processes; as many as there are processors, but at most 8')
    .option('--shard <i/n>', 'make one share of n, to be put together by a later run without this')
    .option('--store <place>', 'keep what is made for other bakes: a folder, or s3://bucket/prefix')
    .option('--queue <url>', 'let workers make it: postgres://… or redis://…; needs --store')
    .option('--batch <count>', 'values or pictures in one job', '8')
    .option('--board <port>', 'show the queue on a page for this machine; for others too at host:port')
    .action(async (files, options) => end(await (await import('./bake/bake.ts')).bake(files, options)));

  vitrail
    .command('worker')
    .description('make what bakes on other machines put on a queue; prints the keys of what it makes')
    .requiredOption('--queue <url>', 'postgres://… or redis://…')
    .requiredOption('--store <place>', 'where the bakes look for it: a folder, or s3://bucket/prefix')
    .option('--files <folder>', 'what jobs may read besides the web (may be repeated)', collect, [])
    .option('--jobs <count>', 'processes; as many as there are processors, but at most 8')
    .option('--idle <seconds>', 'end when there was no job for so long')
    .option(
      '--limit <seconds>',
      'the longest that one thing may take; by default 3600 for a value, 600 for a picture',
    )
    .option('--lease <seconds>', 'for how long a job waits for a worker that is not heard of any more', '20')
    .action(async (options) => end(await (await import('./bake/fleet/worker.ts')).worker(options)));

  vitrail
    .command('worker-process', { hidden: true })
    .requiredOption('--store <place>')
    .option('--files <folder>', '', collect, [])
    .action(async (options) => end(await (await import('./bake/fleet/process.ts')).worksFor(options)));

  vitrail
    .command('render')
    .description('draw a document as it looks in a page; needs a Chromium')
    .argument('<file>', 'a document')
    .requiredOption('--out <file>', 'a .png or .svg file')
    .option('--set <param=value>', SET, collect, [])
    .option('--scale <factor>', 'pixels of a PNG to one of the page', '2')
    .option('--width <pixels>', 'of the page', '1200')
    .option('--theme <name>', 'light or dark', 'light')
    .action(async (file, options) => end(await (await import('./render/render.ts')).render(file, options)));

  vitrail
    .command('site')
    .description('make a static gallery of a folder of documents')
    .argument('<dir>', 'documents, listed in an index.json or all there are')
    .requiredOption('--out <dir>', 'the folder of the site')
    .option('--title <words>', 'of its first page', 'Interfaces')
    .option('--script <address>', 'a module that all pages load, from its first page')
    .option('--packs', 'bake the documents that have no pack in the folder `packs` beside them')
    .option('--no-thumbnails', 'draw no pictures of documents; they need a Chromium')
    .option('--max <count>', 'states of one element that are baked', '50000')
    .option('--error <share>', 'largest error of a number, as a share of the largest beside it', '0.001')
    .option('--quality <percent>', 'of baked pictures', '80')
    .action(async (dir, options) => end(await (await import('./site/site.ts')).site(dir, options)));

  vitrail
    .command('model')
    .description(
      'say what is in the file of a network: layers, parameters, operations, what is not supported; or write a network of a document',
    )
    .argument(
      '<file>',
      'a TensorFlow.js model.json or an ONNX file, on disk or at an address; with --out a document',
    )
    .option('--size <pixels>', 'the height and width of its pictures, where the file leaves them open')
    .option('--json', 'print one JSON object')
    .option('--out <file>', 'write a network of the document: to a file.onnx, or to a model.json or a folder')
    .option('--network <id>', 'the network to write, edited and trained as the document says')
    .option('--set <param=value>', SET, collect, [])
    .action(async (file, options) => end(await (await import('./model.ts')).model(file, options)));

  vitrail
    .command('dataset')
    .description(
      'write a folder of pictures by class (label/file, or split/label/file), or the lines of a text file, as a dataset',
    )
    .argument('<folder>', 'the folder, or a .txt file; a dataset.json in it gives labels, splits and sources')
    .option('--out <dir>', 'the folder of the dataset', 'dataset')
    .option('--size <pixels>', 'height and width of each picture', '128')
    .option('--quality <percent>', 'of the pictures', '80')
    .option('--label <words>', 'of all lines of a text file (its name)')
    .option('--title <words>', 'of the dataset')
    .option('--licence <words>', 'of its pictures')
    .option('--source <words>', 'where they come from')
    .action(async (folder, options) => end(await (await import('./dataset.ts')).dataset(folder, options)));

  vitrail
    .command('lsp')
    .description(
      'serve completion, documentation, diagnostics and fixes to an editor (Language Server Protocol)',
    )
    .option('--stdio', 'on the standard streams, which is the only way')
    .action(async () => end(await (await import('./lsp/lsp.ts')).lsp()));

  vitrail
    .command('mcp')
    .description(
      'serve checking, computing, drawing and the reference to language models (Model Context Protocol)',
    )
    .option('--folder <dir>', 'with the documents that may be read', '.')
    .option('--port <number>', 'on this port of this machine instead of the standard streams')
    .action(async (options) => end(await (await import('./mcp/mcp.ts')).mcp(options, version)));

  return vitrail;
}

/** What `--set` does. */
const SET =
  'start a param at another value (may be repeated); a class by its label, else its WordNet id, else its number';

const collect = (value: string, before: string[]): string[] => [...before, value];

async function main(): Promise<number> {
  const { version } = JSON.parse(await readFile(new URL('package.json', PACKAGE), 'utf8'));
  let code: number = EXIT.ok;
  try {
    await commands(version, (found) => {
      code = found;
    }).parseAsync();
    return code;
  } catch (error) {
    // Commander has said what is wrong.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    const { text, code } = explain(error);
    note(text);
    return code;
  }
}

keepOutputClean();
process.exitCode = await main();
