import { html, nothing, type TemplateResult } from 'lit';
import { askForFiles } from '../../embed/ask-files.ts';
import { KEPT } from '../../runtime/store/browser/kept-networks.ts';
import type { LostFile } from './missing.ts';

const KINDS = {
  picture: { words: 'Your own picture', accept: 'image/*' },
  dataset: { words: 'Your own dataset', accept: '' },
  network: { words: 'Your own network', accept: '.onnx,.json,.bin' },
} satisfies Record<LostFile['kind'], object>;

/** Renders a notice that a file is lost, with a button to choose it again. */
export function lostNotice(
  lost: LostFile | undefined,
  take: (files: File[]) => void,
): TemplateResult | typeof nothing {
  if (!lost) return nothing;
  const { words, accept } = KINDS[lost.kind];
  const choose = async () => {
    const files = await askForFiles(accept, { isFolder: lost.kind === 'dataset' });
    if (files.length > 0) take(files);
  };
  return html`
    <div class="notice" role="status">
      <p>${words} ${gone(lost)}. Drop it here, or</p>
      <button type="button" class="button framed" @click=${choose}>Choose it again…</button>
    </div>
  `;
}

/** Why it is not there. */
const gone = ({ url }: LostFile): string =>
  url.startsWith(KEPT)
    ? 'is not kept in this browser, or no longer'
    : 'was lost when the page was closed: it never left this machine';
