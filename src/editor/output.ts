import { html, nothing, type TemplateResult } from 'lit';
import { lostFiles } from './missing/missing.ts';
import { lostNotice } from './missing/notice.ts';
import { questionNotice } from './model/question.ts';
import { elsewhereNotice } from './model/text-tools.ts';
import type { Workbench, WorkbenchState } from './model/workbench.ts';
import type { OwnPictures } from './picture/own.ts';
import { emptyWords, standing } from './words.ts';

/** Renders the area of the interface: messages, notices, and the place of the interface. */
export function output(
  desk: WorkbenchState | undefined,
  workbench: Workbench | undefined,
  own: OwnPictures,
  failure: string,
  take: (files: File[]) => void,
): TemplateResult {
  const stale = desk?.phase === 'broken' && desk.shown === 'previous';
  const run = () => void workbench?.run();
  return html`
    <p class="say" role="status">${failure || (desk ? standing(desk, own) : '')}</p>
    <p class="empty" ?hidden=${failure !== '' || emptyWords(desk) === ''}>${emptyWords(desk)}</p>
    ${desk && workbench ? elsewhereNotice(desk, workbench) : nothing}
    ${questionNotice(desk?.question, () => workbench?.ask(undefined))}
    ${lostNotice(lostFiles(desk?.compiled?.normal, own)[0], take)}
    ${
      desk?.phase === 'stopped'
        ? html`<button type="button" class="button framed" @click=${run}>Run anyway</button>`
        : nothing
    }
    <div class="place ${stale ? 'stale' : ''}"></div>
  `;
}
