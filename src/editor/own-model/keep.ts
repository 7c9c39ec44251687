import { inSentences } from '../../base/diagnostic.ts';
import { bytesInWords } from '../../base/messages/entry.ts';
import { toFault } from '../../runtime/fault.ts';
import type { TextPane } from '../codemirror/text-pane.ts';
import { kept } from '../kept/kept.ts';
import { readdress } from '../missing/missing.ts';
import type { Workbench } from '../model/workbench.ts';
import { forgo } from './ask.ts';

/** Asks whether the browser is to keep a network that was just opened; the document then names it by that address. */
export function askToKeep(url: string, files: File[], text: TextPane, workbench: Workbench): void {
  if (kept.has(url)) return;
  const size = bytesInWords(files.reduce((sum, file) => sum + file.size, 0));
  const keep = async () => {
    try {
      const address = await kept.keep(files);
      forgo(address);
      text.edit(readdress(text.value, url, address));
      await workbench.run();
    } catch (error) {
      workbench.tell(inSentences(toFault(error)));
    }
  };
  workbench.ask({
    words: `Your own network lasts until the page is closed. Keep it in this browser? It takes ${size}.`,
    answers: [
      { title: 'Keep it', choose: () => void keep() },
      { title: 'No', choose: () => {} },
    ],
  });
}
