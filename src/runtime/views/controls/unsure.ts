import type { Session } from '../../session.ts';
import { shareInWords } from '../labels.ts';

/** Below this probability of the likeliest class, the network is said to find nothing. */
const UNSURE = 0.05;

/** A note that stands while a network is sure of no class of its picture. */
export function unsure(session: Session): { dom: HTMLElement; sync(): void } {
  const dom = document.createElement('p');
  dom.className = 'vt-unsure';
  dom.setAttribute('role', 'status');
  const sync = () => {
    const most = Object.keys(session.program.probabilities ?? {}).flatMap((network) => {
      const { classes = [], shares } = session.ranking(network) ?? {};
      return shares?.[classes[0] ?? 0] ?? [];
    });
    dom.textContent = unsureWords(most);
    dom.hidden = dom.textContent === '';
  };
  return { dom, sync };
}

/**
 * Says that a network finds nothing; empty where all do.
 * @param most the probability of the likeliest class of each network
 */
export function unsureWords(most: number[]): string {
  const least = Math.min(...most);
  if (!(least < UNSURE)) return '';
  return `The network finds none of its classes in this picture: the likeliest has ${shareInWords(least)}.`;
}
