import { bytesInWords, error, info, quote, suggest } from './entry.ts';

/** Faults met while loading and computing. */
export const runtimeMessages = {
  'unknown-document': error(
    (a: { name: string; known: readonly string[] }) => `There is no document ${quote(a.name)} here.`,
    (a) => suggest(a.name, a.known, 'Choose one from the gallery.'),
  ),
  'image-missing': error(
    (a: { what: string; status: number | string }) =>
      `The image ${quote(a.what)} could not be loaded (${a.status}).`,
    () => 'Check the address, and that its server lets other pages read it.',
  ),
  'image-unreadable': error(
    (a: { what: string }) => `The file ${quote(a.what)} is not an image that can be read.`,
    () => 'Use a JPEG, PNG, WebP, AVIF or GIF.',
  ),
  'image-too-large': error(
    (a: { width: number; height: number; limit: number }) =>
      `The image is ${a.width} × ${a.height} pixels; at most ${a.limit} a side can be read.`,
    () => 'Make it smaller first.',
  ),
  'image-empty': error(
    (a: { what: string }) => `The image ${quote(a.what)} is empty.`,
    () => 'Choose another one.',
  ),
  'dataset-invalid': error(
    (a: { reason: string }) => `The manifest of the dataset can't be used: ${a.reason}.`,
    () => 'Write it anew with `vitrail dataset`.',
  ),
  'dictionary-invalid': error(
    (a: { reason: string }) => `The dictionary can't be used: ${a.reason}.`,
    () => 'See the guide, *Concepts*, for what its manifest says.',
  ),
  'dictionary-layer': error(
    (a: { layer: string; made: string }) =>
      `The dictionary was made of the layer ${quote(a.made)}, and is asked of ${quote(a.layer)}.`,
    () => 'Name the layer that it was made of.',
  ),
  'dictionary-width': error(
    (a: { layer: string; found: number; channels: number }) =>
      `The dictionary reads ${a.found} channels, and the layer ${quote(a.layer)} has ${a.channels}.`,
    () => 'Take a dictionary of this layer, and say `transposed` where its weights are [from, to].',
  ),
  'dataset-changed': error(
    () => 'The dataset there is another one than when the document was compiled or baked.',
    () => 'Reload the page, or bake the pack anew.',
  ),
  'dataset-unread': error(
    (a: { name: string; found: number }) =>
      `None of the ${a.found} pictures of the dataset ${quote(a.name)} could be read.`,
    () => 'Check that its files lie beside its manifest.',
  ),
  'not-converged': error(
    (a: { gradient: string; steps: number }) =>
      `Training did not converge: after ${a.steps} steps the gradient is still ${a.gradient}.`,
    () => 'Hold the weights down more, by a larger `l2`.',
  ),
  'entries-differ': error(
    (a: { axis: string }) =>
      `The two contents are compared entry by entry, and their entries along ${quote(a.axis)} are not the same ones.`,
    () => 'Compare them first, and choose entries afterwards; or let one name the entries of the other.',
  ),
  'correlation-none': error(
    (a: { count: number }) =>
      a.count < 3
        ? 'A correlation takes three pairs of numbers or more.'
        : 'All numbers of one of the contents are alike: there is no correlation.',
    () => 'Compare contents with other entries.',
  ),
  'training-diverged': error(
    (a: { epoch: number; rate: number }) =>
      `Training failed: in epoch ${a.epoch} the loss is no number any more, by steps of the rate ${a.rate}.`,
    () => 'Take smaller steps, by a smaller `rate`.',
  ),
  'training-size': error(
    (a: { bytes: number; limit: number }) =>
      `To train these layers, ${bytesInWords(a.bytes)} of activations before them would be kept; there is room for ${bytesInWords(a.limit)}.`,
    () => 'Unfreeze later layers, or take fewer examples.',
  ),
  'checkpoints-size': error(
    (a: { bytes: number; limit: number }) =>
      `The weights after each epoch would take ${bytesInWords(a.bytes)}; there is room for ${bytesInWords(a.limit)}.`,
    () => 'Train fewer epochs or fewer layers.',
  ),
  'no-weights': error(
    (a: { layer: string }) => `The layer ${quote(a.layer)} has no weights that could be trained.`,
    () => 'Unfreeze a layer with convolutions or products.',
  ),
  'checkpoint-other': error(
    () => 'The checkpoint that was kept is of another network, or damaged.',
    () => 'Clear the storage of this page, and train anew.',
  ),
  'sheet-damaged': error(
    (a: { file: string }) =>
      `The sheet of pictures ${quote(a.file)} is damaged, or not the one that was written.`,
    () => 'Copy the dataset anew.',
  ),
  'file-too-large': error(
    (a: { bytes: number; limit: number }) =>
      `The file has ${bytesInWords(a.bytes)}; at most ${bytesInWords(a.limit)} are read.`,
    () => 'Use a smaller file.',
  ),
  'url-not-allowed': error(
    (a: { url: string }) => `Documents may not load ${quote(a.url)} here.`,
    () => 'The page, or the command, decides which addresses may be read; most often all of https.',
  ),
  'network-unreachable': error(
    (a: { url: string; reason: string }) => `The file ${quote(a.url)} could not be loaded: ${a.reason}.`,
    () => 'Check the address and the connection, then try again.',
  ),
  'no-bundle': error(
    (a: { folder: string; reason: string }) =>
      `The bundled networks and pictures cannot be had from ${quote(a.folder)}: ${a.reason}.`,
    () =>
      'Try again, or put the folder `models` of the package there; a page says where it lies by `loader: { base }`.',
  ),
  'model-apart': error(
    (a: { name: string }) => `The files of ${quote(a.name)} are not here: they are no part of the package.`,
    (a) => `Copy the folder models/${a.name} of the project beside models/mini-inception.`,
  ),
  'file-closed': error(
    (a: { url: string }) =>
      `The file behind ${quote(a.url)} was opened in a page that has been closed since.`,
    () => 'Drop or choose the file again; or put it on a server and name it by its address.',
  ),
  'not-kept': error(
    (a: { url: string }) => `This browser keeps no network at ${quote(a.url)}.`,
    () => 'Drop or choose its files again; or put them on a server and name the network by its address.',
  ),
  'not-shared': error(
    (a: { url: string }) =>
      `The file ${quote(a.url)} is there, but its server does not let other pages read it (CORS).`,
    () =>
      'Have its server send the header `Access-Control-Allow-Origin`, put the file on the server of this page or ' +
      'on one that shares (as GitHub’s raw files do), or open it from your disk.',
  ),
  'manifest-invalid': error(
    (a: { reason: string }) => `The description of the network cannot be used: ${a.reason}.`,
    () => 'Compare it with the manifest of the bundled network.',
  ),
  'sharp-missing': error(
    () => 'Pictures are read and written in Node by the package `sharp`, which is not installed.',
    () => 'Install it: `npm install sharp`.',
  ),
  'input-kind': error(
    (a: { reads: 'pictures' | 'text'; shown: string }) => `The network reads ${a.reads}, not ${a.shown}.`,
    (a) =>
      a.reads === 'text'
        ? 'Show it a text: `{"text": "Once upon a time"}`.'
        : 'Show it a picture: `{"image": "dog-and-cat"}`.',
  ),
  'patching-lengths': error(
    (a: { here: number; there: number }) =>
      `The text has ${a.here} tokens, and the other one ${a.there}: they are exchanged token by token.`,
    () => 'Write texts of as many tokens, such as with names of one token each.',
  ),
  'stack-sizes': error(
    () => 'The contents of a stack differ in size.',
    () => 'Take layers of the same sizes.',
  ),
  'export-kind': error(
    () => 'A network that reads text is not written as a file.',
    () => 'Keep the file that it came from: only what was changed here would be new.',
  ),
  'text-empty': error(
    () => 'The text has no tokens.',
    () => 'Write at least one word.',
  ),
  'text-long': error(
    (a: { tokens: number; limit: number }) =>
      `The text has ${a.tokens} tokens; the network reads at most ${a.limit}.`,
    () => 'Make the text shorter.',
  ),
  'text-length': error(
    (a: { tokens: number; length: number }) =>
      `The text has ${a.tokens} tokens; the network's file takes ${a.length}, no more and no fewer.`,
    () => 'Export the network with a length that is left open: `dynamic_axes={"input_ids": {1: "tokens"}}`.',
  ),
  'no-tokenizer': error(
    () => 'Nothing says which tokens a text has for this network.',
    () =>
      'Put its `tokenizer.json` beside its file, or name it: `{"url": "model.onnx", "tokenizer": "tokenizer.json"}`.',
  ),
  'tokenizer-invalid': error(
    (a: { reason: string }) => `The tokenizer cannot be read: ${a.reason}.`,
    () => 'Use the `tokenizer.json` that was published with the network.',
  ),
  'tokenizer-vocabulary': error(
    (a: { tokens: number; vocabulary: number }) =>
      `The tokenizer knows ${a.tokens} tokens, the network ${a.vocabulary}: they do not belong together.`,
    () => 'Use the `tokenizer.json` that was published with the network.',
  ),
  'network-changed': error(
    () => 'The network that is there now is not the one that this was made for.',
    () => 'Bake the document again, or put the network back with which it was baked.',
  ),
  'no-backend': error(
    (a: { reasons: readonly string[] }) =>
      `Nothing that can compute could be started: ${a.reasons.join('; ')}.`,
    () => 'Try another browser, or let this one use WebGL or WebAssembly.',
  ),
  'unsupported-score': error(
    (a: { what: string }) => `${quote(a.what)} has no probability: only a class does.`,
    () => 'Use the score `logit`.',
  ),
  'unsupported-relaxation': error(
    () => 'Relaxed attribution is defined for positions only.',
    () => 'Remove `relax`, or take the atom `spatial`.',
  ),
  'not-upstream': error(
    (a: { from: string; to: string }) => `${quote(a.to)} does not follow from ${quote(a.from)}.`,
    () => 'Choose an earlier layer to start from.',
  ),
  'nothing-to-group': error(
    (a: { what: string }) =>
      `Nothing in ${quote(a.what)} is active here: there is nothing to break into groups.`,
    () => 'Choose another layer, picture or class.',
  ),
  'values-not-finite': error(
    (a: { what: string }) => `Some values of ${quote(a.what)} are not finite numbers.`,
    () => 'Check the network and how its pictures are preprocessed.',
  ),
  'compare-few': error(
    (a: { found: number; wanted: number }) =>
      `Networks are compared by ${a.wanted} examples or more, and here are ${a.found}.`,
    () => 'Take more examples of the dataset.',
  ),
  'compare-apart': error(
    () => 'The contents are of other examples.',
    () => 'Give both the same input, and choose the same examples of it.',
  ),
  'compare-silent': error(
    () => 'One of the layers is the same on every example: nothing agrees with it or not.',
    () => 'Compare another layer, or on other examples.',
  ),
  'separate-silent': error(
    () => 'The layer is the same on every example: no direction tells any apart.',
    () => 'Take another layer, or other examples.',
  ),
  'compare-narrow': error(
    (a: { examples: number; directions: number }) =>
      `The layers have ${a.directions} directions together, and ${a.examples} examples can't tell them apart.`,
    () => 'Take more examples, or the measure `cka-unbiased`.',
  ),
  'doubt-silent': error(
    (a: { layer: string; channels: number[] }) =>
      `No example excites ${a.channels.length === 1 ? `channel ${a.channels[0]}` : 'any of these channels'} of ${quote(a.layer)}: there is nothing to hold a picture against.`,
    () => 'Choose another channel, or another dataset.',
  ),
  'doubt-picture': error(
    (a: { channel: number; reason: string }) =>
      `Nothing can be said of the picture of channel ${a.channel}, as it could not be made: ${a.reason.replace(/\.$/, '')}.`,
    () => 'Choose another channel, or another recipe.',
  ),
  'fit-entries': error(
    (a: { axis: string }) =>
      `The factors are found on entries of the axis ${quote(a.axis)} that are not all here.`,
    () => 'Choose the entries on the content that the factors are fitted on alone, or the same on both.',
  ),
  'entry-missing': error(
    (a: { axis: string; atom: number; size: number }) =>
      `There is no ${a.axis} ${a.atom} among the ${a.size} that are here.`,
    () => 'Choose one that is here, or take it before others are left out.',
  ),
  'no-loadings': error(
    () => 'The coordinates of UMAP are made of nothing that could be shown.',
    () => 'Use the reducer `nmf` or `pca`.',
  ),
  'groups-from-zero': error(
    () => 'Groups are parts of the activation: a path to them starts at zero, not at the mean.',
    () => 'Use the baseline `zero`.',
  ),
  'meaningless-method': error(
    (a: { method: string; what: string; op: string }) =>
      `${a.method} has no meaning through ${a.what}, which lies on the way (${quote(a.op)}).`,
    () => 'Attribute to a layer below it, such as the logits, or use another method.',
  ),
  'camera-unavailable': error(
    (a: { reason: string }) => `The camera gives no picture: ${a.reason}.`,
    () => 'Allow the page to use it, close other programs that do, or choose a file.',
  ),
  'out-of-memory': error(
    () => 'There is not enough memory to compute this.',
    () => 'Choose a smaller picture, fewer atoms or an earlier layer.',
  ),
  'compute-failed': error(
    (a: { reason: string }) => `This could not be computed: ${a.reason}.`,
    () => 'Try again, or change the content.',
  ),
  'worker-died': error(
    (a: { reason: string }) => `What computes stopped twice on this: ${a.reason}.`,
    () => 'It may have run out of memory: choose a smaller picture or fewer atoms, or load the page again.',
  ),
  'vega-limit': error(
    (a: { what: string; limit: number }) =>
      `The specification makes more than ${a.limit.toLocaleString('en')} ${a.what}, which is as many as it may.`,
    () => 'Let it draw less, or take the strongest entries only.',
  ),
  'vega-endless': error(
    (a: { seconds: number }) =>
      `The specification was at work for ${a.seconds} seconds without an end, and was ended.`,
    () => 'Let it compute less, and nothing that sets itself going again.',
  ),
  'vega-failed': error(
    (a: { reason: string }) =>
      `Vega says of the specification: ${a.reason.slice(0, 300).replace(/[.!?\s]+$/, '')}.`,
    () => 'Change the specification.',
  ),
  'vega-stopped': info(
    () => 'This view was stopped: it shows what it showed then.',
    () => 'Load the page again to start it.',
  ),
  'vega-apart': error(
    () => "An author's own Vega specification runs in a worker, and this page allows none.",
    () => "Let the page's policy allow workers from where the script comes from.",
  ),
  'never-fires': info(
    (a: { layer: string; index: number }) =>
      `No picture was found that excites channel ${a.index} of ${quote(a.layer)}.`,
    () => 'It may never fire, or nothing leads the optimization to what it fires for. Try another `seed`.',
  ),
  'picture-failed': error(
    (a: { layer: string; index: number }) =>
      `The picture of ${a.index} of ${quote(a.layer)} could not be made: its numbers grew beyond all bounds.`,
    () => 'Choose a lower rate, or weights of the objective that are nearer to each other.',
  ),
  'unknown-objective': error(
    (a: { name: string }) => `There is no objective ${quote(a.name)}.`,
    () => 'The reference lists the objectives.',
  ),
  'objective-needs': error(
    (a: { objective: string; needs: string }) =>
      `The objective ${quote(a.objective)} needs ${a.needs}, which these atoms don't have.`,
    () => 'Choose another objective for them.',
  ),
};
