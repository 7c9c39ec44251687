import type { WorkbenchState } from './model/workbench.ts';
import type { OwnPictures } from './picture/own.ts';

/** Returns the status line above the interface. */
export function standing({ note, shown, phase, input }: WorkbenchState, own: OwnPictures): string {
  const name = own.name(input?.url ?? '');
  return [
    note,
    phase === 'broken' && shown === 'previous' ? 'Showing the last version that worked.' : '',
    name === undefined ? '' : `Your own picture, ${name}, lasts until the page is closed.`,
  ]
    .filter((words) => words !== '')
    .join(' ');
}

/** Returns the text in place of an interface; empty when there is one. */
export function emptyWords(desk: WorkbenchState | undefined): string {
  if (!desk) return 'Starting…';
  // A note or a question says already why there is nothing.
  if (desk.shown !== 'nothing' || desk.note !== '' || desk.question) return '';
  switch (desk.phase) {
    case 'starting':
      return 'Reading the document…';
    case 'stopped':
      return 'This document did not get as far as showing something when it ran last, so it was not started.';
    case 'broken':
      return 'Nothing can be shown yet. The problems below say why.';
    case 'running':
      return '';
  }
}
