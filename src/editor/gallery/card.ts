import { html, nothing } from 'lit';
import { fragmentOf } from '../document/address.ts';
import type { Entry } from '../document/library.ts';

const FOLDER = 'specs/thumbnails/';

/** Renders a document of the gallery as a link: thumbnail, title, summary, tags. */
export const card = ({ id, title, summary, tags }: Entry, current: boolean) => html`
  <li>
    <a class="card" href=${fragmentOf(id)} aria-current=${current ? 'true' : nothing}>
      ${thumbnail(id)}
      <strong>${title}</strong>
      <span>${summary}</span>
      <span class="tags">${tags.join(' · ')}</span>
    </a>
  </li>
`;

/** Renders a thumbnail. Its space stays empty where there is none. */
const thumbnail = (id: string) => html`
  <span class="room">
    <picture>
      <source srcset=${`${FOLDER}${id}-dark.webp`} media="(prefers-color-scheme: dark)" />
      <img src=${`${FOLDER}${id}-light.webp`} alt="" loading="lazy" width="480" height="300" @error=${leaveEmpty} />
    </picture>
  </span>
`;

function leaveEmpty({ target }: Event): void {
  (target as HTMLElement).hidden = true;
}
