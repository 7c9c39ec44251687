/** Prints the classes that a network finds most likely, computed without a page. */
import { readFile } from 'node:fs/promises';
import { compile, createSession, loadManifests, sourcesOf } from 'vitrail';
import { nodeLoader, startNodeHost } from 'vitrail/node';

const address = new URL('../interface.json', import.meta.url);
const text = await readFile(address, 'utf8');
const loader = nodeLoader([new URL('./', address)]);
const { program, diagnostics } = compile(text, await loadManifests(loader, sourcesOf(text)));
for (const { severity, pointer, message } of diagnostics)
  console.error(`${severity} at ${pointer}: ${message}`);

const host = startNodeHost(loader);
const session = createSession(program, host);
const { axes, data } = await session.value(program.contents.likely);
const { labels } = program.networks.net;
for (const [i, unit] of axes[0].index.entries()) console.log(`${labels[unit]}: ${data[i].toFixed(2)}`);
session.dispose();
await host.dispose();
