import { keyOf } from '../../base/key.ts';
import type { TextPane } from '../codemirror/text-pane.ts';
import { keepForeign } from '../document/foreign.ts';
import type { Visit } from '../document/visits.ts';
import type { Workbench } from '../model/workbench.ts';
import type { Parts } from '../start.ts';
import { hosts } from './hosts.ts';
import { isHome, type Remote, type RemoteAddress, readRemote, remoteOf } from './remote.ts';

/**
 * Opens a document on a server, once the reader agreed to that server. One that was opened before is shown at once as
 * the reader left it, and then takes what its server has now: by itself where they changed nothing, else if they say so.
 * Throws the faults of {@link remoteOf} and {@link readRemote}.
 */
export async function openRemote(address: RemoteAddress, text: TextPane, parts: Parts): Promise<void> {
  const { workbench, drafts, visits } = parts;
  const { hash } = location;
  const isPast = () => location.hash !== hash;
  const remote = remoteOf(address);
  const visit = visits.at(remote.url);
  if (visit) await workbench.open(visit.id);
  if (isPast()) return;
  await agreement(remote, visit !== undefined, workbench);
  const { content, name } = await readRemote(remote);
  if (isPast()) return;
  if (visit) return renew(remote, visit, content, text, parts);
  const id = keepForeign(content, name, text, drafts);
  visits.keep(remote.url, id, content);
  await workbench.open(id);
}

/** Resolves once the reader agreed to read from the server; never, where they do something else. */
function agreement({ url }: Remote, isOpen: boolean, workbench: Workbench): Promise<void> {
  const { host } = url;
  if (isHome(url) || hosts.isAgreed(host)) return Promise.resolve();
  return new Promise((resolve) =>
    workbench.ask({
      words: isOpen
        ? `This is the document as you left it. It came from ${host}: see whether it was changed there?`
        : `The link leads to a document on ${host}. Nothing was loaded from there yet.`,
      option: `Don’t ask again about ${host}`,
      answers: [
        {
          title: isOpen ? 'See' : 'Open it',
          choose: (isForGood) => {
            hosts.agree(host, isForGood);
            resolve();
          },
        },
      ],
    }),
  );
}

/** Takes what the server has now, by itself where the reader changed nothing. */
function renew(
  { url }: Remote,
  { id, read }: Visit,
  content: string,
  text: TextPane,
  { workbench, visits }: Parts,
): void {
  if (keyOf(content) === read) return;
  const take = () => {
    text.replaceAll(content);
    visits.keep(url, id, content);
    void workbench.run();
  };
  if (keyOf(text.value) === read) return take();
  workbench.ask({
    words: `This document was changed on ${url.host} since you opened it, and so did you here.`,
    answers: [
      { title: 'Keep mine', choose: () => visits.keep(url, id, content) },
      { title: 'Take the other', choose: take },
    ],
  });
}
