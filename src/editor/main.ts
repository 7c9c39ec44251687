/** Entry of the editor's page. See app.ts for the page and model/workbench.ts for the way of a text to the screen. */
import '../runtime/views/style.css';
import './style.css';
import type { App } from './app.ts';
import './app.ts';

const app = document.querySelector<App>('vitrail-app')!;

window.addEventListener('error', ({ error, message }) => {
  // A browser's own remark that it lays out in two steps; nothing is wrong.
  if (!message.startsWith('ResizeObserver loop')) app.report(error ?? message);
});
window.addEventListener('unhandledrejection', ({ reason }) => {
  if (reason?.name !== 'AbortError') app.report(reason);
});
