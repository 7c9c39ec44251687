import { html, nothing, type TemplateResult } from 'lit';
import type { DeviceStatus } from '../runtime/host.ts';
import type { Bundle } from '../runtime/loader/bundle.ts';
import type { Reach } from './actions/reach.ts';
import type { Entry } from './document/library.ts';
import { textTools } from './model/text-tools.ts';
import './export/file-menu.ts';
import { choosePicture } from './files.ts';
import './gallery/gallery.ts';
import './help/help.ts';
import type { Layout } from './layout/layout.ts';
import { sideSwitch } from './layout/sides.ts';
import type { PaneView } from './panes/view.ts';
import './starters/dialog.ts';
import type { Starter } from './starters/starters.ts';
import './picture/pictures.ts';
import './share/dialog.ts';
import './status/status.ts';
import type { Choice } from './status/words.ts';
import './theme/menu.ts';

/** State of the device. */
export interface Machine {
  status: DeviceStatus | undefined;
  /** Number of pictures still to be made. */
  pictures: number;
  /** A problem that stops nothing. */
  remark: string;
  /** The chosen backend. */
  backend: Choice;
}

/** Contents of the toolbar; `view` is missing until a document is open. */
export interface Tools {
  layout: Layout;
  view: PaneView | undefined;
  entries: Entry[];
  images: Bundle['images'];
  machine: Machine;
  open(files: File[]): void;
  discard(id: string): void;
  /** Missing until the page has started. */
  reach: Reach | undefined;
}

/** Renders the toolbar at the top of the page. */
export function tools({ layout, view, entries, images, machine, ...to }: Tools): TemplateResult {
  const begin = ({ detail }: CustomEvent<Starter>) => to.reach?.begin(detail);
  return html`
    <h1>Vitrail</h1>
    ${sideSwitch(layout)}
    <vitrail-gallery
      .entries=${entries}
      .locals=${view?.parts.drafts.locals() ?? []}
      .current=${view?.desk.id ?? ''}
      @begin=${begin}
      @remove=${({ detail }: CustomEvent<string>) => to.discard(detail)}
    ></vitrail-gallery>
    <vitrail-new @begin=${begin}></vitrail-new>
    <vitrail-file-menu
      .view=${view}
      .reach=${to.reach}
      @files=${({ detail }: CustomEvent<File[]>) => to.open(detail)}
    ></vitrail-file-menu>
    <vitrail-pictures
      .images=${images}
      .current=${view?.desk.input}
      @pick=${({ detail }: CustomEvent) => view && choosePicture(detail, view.text, view.parts)}
      @file=${({ detail }: CustomEvent<File>) => to.open([detail])}
    ></vitrail-pictures>
    <vitrail-share .view=${view}></vitrail-share>
    ${view ? textTools(view.desk, view.parts.workbench) : nothing}
    <vitrail-status
      .choice=${machine.backend}
      .status=${machine.status}
      .pictures=${machine.pictures}
      .remark=${machine.remark}
      @backend=${({ detail }: CustomEvent<Choice>) => to.reach?.compute(detail)}
    ></vitrail-status>
    <vitrail-theme></vitrail-theme>
    <vitrail-help .reach=${to.reach}></vitrail-help>
  `;
}
