import { error, info, list, quote, suggest, warning, whole } from './entry.ts';
import { fleetMessages } from './fleet.ts';

type Named = { name: string; known: readonly string[] };

/** What the command says of how it was called, and of the index of a gallery. Pages never say it, nor load it. */
export const commandMessages = {
  ...fleetMessages,
  'no-file': error(
    (a: { path: string }) => `There is no file ${whole(a.path)} that can be read.`,
    () => 'Check the path.',
  ),
  'file-missing': error(
    (a: { path: string }) => `There is no file ${whole(a.path)} that can be read.`,
    () => 'Addresses in a document are relative to its folder.',
  ),
  'file-outside': error(
    (a: { path: string }) => `The document names the file ${whole(a.path)}, which lies outside its folder.`,
    () => 'Put the file beside the document, or name it on the command line.',
  ),
  'package-missing': error(
    (a: { name: string }) => `This needs the package ${whole(a.name)}, which is not installed.`,
    (a) => `Install it: \`npm install ${a.name}\`.`,
  ),
  'mcp-outside': error(
    (a: { path: string }) => `${whole(a.path)} lies outside the folder that this server may read.`,
    () => 'Name a document by its path in that folder, or give its text.',
  ),
  'mcp-resource': error(
    (a: { uri: string }) => `There is no ${quote(a.uri)}.`,
    () => 'Read `vitrail://reference` or `vitrail://examples`, which list what there is.',
  ),
  'port-taken': error(
    (a: { port: number }) => `The port ${a.port} of this machine can't be had.`,
    () => 'Another program may hold it: name another one, or 0 for any that is free.',
  ),
  'mcp-document': error(
    () => 'Either a file or the document itself is to be given.',
    () => 'Give `document` for one that is not stored yet, else `file`.',
  ),
  'mcp-large': error(
    (a: { content: string; size: number; limit: number }) =>
      `The content ${quote(a.content)} has ${a.size.toLocaleString('en')} numbers, and ${a.limit.toLocaleString('en')} can be told.`,
    () => 'Reduce it by a transform first: sum over an axis, or take the top.',
  ),
  'is-folder': error(
    (a: { path: string }) => `${whole(a.path)} is a folder.`,
    () => 'Name the files in it.',
  ),
  'not-a-file': error(
    (a: { path: string }) => `${whole(a.path)} is a pipe or a device.`,
    () => 'Store what it gives in a file, and name that.',
  ),
  'not-utf8': error(
    (a: { path: string }) => `${whole(a.path)} is not a text in UTF-8.`,
    () => 'Store it as UTF-8.',
  ),
  'no-address': error(
    (a: { url: string }) => `${quote(a.url)} is no address.`,
    () => 'Check how it is written.',
  ),
  'no-picture': error(
    (a: { path: string }) => `There is no picture ${whole(a.path)}.`,
    () => 'Check the path.',
  ),
  'dataset-no-pictures': error(
    (a: { path: string }) => `${whole(a.path)} has no folder with pictures that can be read.`,
    () => 'Put the pictures of each label into a folder of that name: `flowers/rose/1.jpg`.',
  ),
  'dataset-no-texts': error(
    (a: { path: string }) => `${whole(a.path)} is no text file, or has no lines.`,
    () => 'Write one text a line.',
  ),
  'dataset-text-long': error(
    (a: { count: number; limit: number }) =>
      `${a.count === 1 ? 'A line is' : `${a.count} lines are`} longer than ${a.limit} characters.`,
    () => 'Write one text a line, in pieces that a network can read.',
  ),
  'dataset-not-json': error(
    (a: { path: string }) => `${whole(a.path)} is not JSON.`,
    () => 'Mend it, or move it away: without it, folders give the labels.',
  ),
  'dataset-skipped': warning(
    (a: { count: number; of: number; names: readonly string[] }) =>
      `${a.count} of ${a.of} pictures can't be read and were left out: ${a.names.map(whole).join(', ')}${a.count > a.names.length ? ', …' : ''}.`,
    () => 'Use JPEG, PNG, WebP, AVIF or GIF.',
  ),
  'dataset-twice': warning(
    (a: { count: number; names: readonly string[] }) =>
      `${a.count === 1 ? 'One picture occurs' : `${a.count} pictures occur`} twice: ${a.names.map(whole).join(', ')}${a.count > a.names.length ? ', …' : ''}.`,
    () => 'Both are kept. A picture for testing that is also one for training tells nothing.',
  ),
  'dataset-one-label': warning(
    (a: { label: string }) => `All pictures have the label ${quote(a.label)}.`,
    () => 'Nothing can be learned from it that tells labels apart.',
  ),
  'dataset-no-tests': warning(
    () => 'No picture is for testing.',
    () => 'Put some of each label into a folder `test` beside `train`.',
  ),
  'not-written': error(
    (a: { path: string; reason: string }) => `${whole(a.path)} cannot be written: ${a.reason}.`,
    () => 'What was there before is as it was.',
  ),
  'link-outside': error(
    (a: { path: string }) => `${whole(a.path)} leads out of the folder that is written to.`,
    () => 'Nothing is written through a link: remove it.',
  ),
  'system-refuses': error(
    (a: { path: string; reason: string }) => `${whole(a.path)} cannot be read or written: ${a.reason}.`,
    () => 'Check the path, and what is left of the disk.',
  ),
  'folder-busy': error(
    (a: { folder: string; by: string; lock: string }) => `${whole(a.folder)} is being written to by ${a.by}.`,
    (a) => `Wait until it has ended. If nothing runs any more, remove ${whole(a.lock)}.`,
  ),
  'option-range': error(
    (a: { option: string; text: string; least: number; most: number }) =>
      `\`--${a.option} ${a.text}\` is not allowed.`,
    (a) => `Give a number from ${a.least} to ${a.most}.`,
  ),
  'option-size': error(
    (a: { text: string }) => `${quote(a.text)} is no size.`,
    () => 'Write `--size 224`.',
  ),
  'option-shard': error(
    (a: { text: string }) => `\`--shard ${a.text}\` is not allowed.`,
    () => 'Write `--shard 0/4` for the first of four.',
  ),
  'option-only': error(
    (a: { text: string }) => `\`--only ${a.text}\` names nothing.`,
    () => 'Write `--only values` or `--only pictures`.',
  ),
  'option-out': error(
    (a: { path: string }) => `${whole(a.path)} is neither PNG nor SVG.`,
    () => 'Name a file that ends in .png or .svg.',
  ),
  'option-theme': error(
    (a: { theme: string }) => `There is no theme ${quote(a.theme)}.`,
    () => 'Write `--theme light` or `--theme dark`.',
  ),
  'option-style': error(
    (a: Named) => `There is no style ${quote(a.name)}.`,
    (a) => suggest(a.name, a.known, 'Leave it out.'),
  ),
  'option-layer': error(
    (a: Named) => `There is no layer ${quote(a.name)}.`,
    (a) => suggest(a.name, a.known, 'The network names no layers.'),
  ),
  'option-content': error(
    (a: Named) => `No content is named ${quote(a.name)}.`,
    (a) => suggest(a.name, a.known, 'The document names no contents.'),
  ),
  'content-atoms': error(
    (a: { name: string }) => `The content ${quote(a.name)} names atoms, which have no numbers by themselves.`,
    () => 'Name an activation or an attribution of them.',
  ),
  'content-unchosen': error(
    (a: { content: string; param: string }) =>
      `The content ${quote(a.content)} is empty: nothing is chosen in ${quote(a.param)}.`,
    (a) => `Choose with \`--set ${a.param}=…\`.`,
  ),
  'content-elsewhere': error(
    (a: { content: string; param: string }) =>
      `The content ${quote(a.content)} is empty: ${quote(a.param)} holds nothing in a layer that it looks at.`,
    (a) => `Name the layer too: \`--set ${a.param}=LAYER/…\`.`,
  ),
  'which-input': error(
    (a: { names: readonly string[] }) => `The document has ${a.names.length} inputs: ${list(a.names)}.`,
    (a) => `Say which one the picture replaces: \`--image ${a.names[0] ?? 'input'}=PATH\`.`,
  ),
  'option-network': error(
    (a: Named) => `The document has no network ${quote(a.name)}.`,
    (a) => suggest(a.name, a.known, 'It has none.'),
  ),
  'which-network': error(
    (a: { names: readonly string[] }) => `The document has ${a.names.length} networks: ${list(a.names)}.`,
    (a) => `Say which one to write: \`--network ${a.names.at(-1) ?? 'net'}\`.`,
  ),
  'network-nowhere': error(
    () => 'Nothing says where the network is to be written.',
    () => 'Write `--out network.onnx`.',
  ),
  'option-model-out': error(
    (a: { path: string }) => `${whole(a.path)} does not say in which format the network is to be written.`,
    () => 'Name a file that ends in .onnx, or for TensorFlow.js one that ends in .json, or a folder.',
  ),
  'set-nothing': error(
    (a: { text: string }) => `${quote(a.text)} sets nothing.`,
    () => 'Write `--set name=value`.',
  ),
  'set-unknown': error(
    (a: Named) => `No param is named ${quote(a.name)}.`,
    (a) => suggest(a.name, a.known, 'The document has no params.'),
  ),
  'set-form': error(
    (a: { name: string; type: string; text: string; form: string }) =>
      `${quote(a.text)} is not a value of ${quote(a.name)}, a param of type ${quote(a.type)}.`,
    (a) => `Write ${a.form}.`,
  ),
  'set-layer': error(
    (a: { name: string; layer: string; found: string; index: number }) =>
      `${quote(a.name)} ranges over the layer ${quote(a.layer)}, not ${quote(a.found)}.`,
    (a) => `Write \`${a.name}=${a.index}\` for number ${a.index} of ${quote(a.layer)}.`,
  ),
  'bake-values': info(
    (a: { name: string; count: number; most: number }) =>
      `${quote(a.name)} can take ${a.count.toLocaleString('en')} values: ${a.most.toLocaleString('en')} of them are baked.`,
    () => 'The others are computed in the page.',
  ),
  'bake-states': info(
    (a: { names: readonly string[]; count: number; most: number }) =>
      `${list(a.names)} have ${a.count.toLocaleString('en')} states together: only those are baked that differ from the document in one.`,
    (a) => `More than ${a.most.toLocaleString('en')} take a larger \`--max\`.`,
  ),
  'bake-faulty': error(
    (a: { path: string }) => `${whole(a.path)} has errors.`,
    () => 'Only documents without errors can be baked.',
  ),
  'bake-both': error(
    () => 'Documents and the icons of a network cannot be baked at once.',
    () => 'Bake them one after the other.',
  ),
  'bake-failed': error(
    () => 'A process of the bake ended early.',
    () => 'Run it again: it goes on where it was.',
  ),
  'bake-nothing': error(
    () => 'Nothing is named to be baked.',
    () => 'Name documents, or `--network`.',
  ),
  'bake-twice': error(
    (a: { name: string }) => `Two documents are named ${quote(a.name)}.`,
    () => 'Bake them into different folders.',
  ),
  'embed-missing': error(
    () => 'The embed is not built.',
    () => 'In a checkout, run `npm run prepare` first.',
  ),
  'no-chromium': error(
    () => 'No Chromium is installed.',
    () => 'Install Chrome or Chromium, or say where it is: `CHROME_PATH`.',
  ),
  'chromium-failed': error(
    (a: { path: string }) => `${whole(a.path)} does not start as a Chromium.`,
    () => 'Install Chrome or Chromium, or say where it is: `CHROME_PATH`.',
  ),
  'no-driver': error(
    () => 'A browser cannot be driven.',
    () => 'Install it: `npm install playwright-core`.',
  ),
  'no-documents': error(
    (a: { folder: string }) => `There are no documents in ${whole(a.folder)}.`,
    () => 'Name a folder of JSON documents.',
  ),
  'index-syntax': error(
    () => 'The index is not a list in JSON.',
    () => 'Check the commas, quotes and brackets.',
  ),
  'index-twice': error(
    (a: { name: string }) => `Two entries of the gallery are named ${quote(a.name)}.`,
    () => 'Give one of them another `id`.',
  ),
  'index-entry': error(
    (a: { at: number }) =>
      `Entry ${a.at} names no file beside the index, or has a name that no folder can have.`,
    () => 'Name a document beside the index by `file`, and let `id`, `title` and `summary` be text.',
  ),
};
