/** Where a card stands on the page. */
type Placed = Pick<HTMLElement, 'offsetLeft' | 'offsetTop'>;

/**
 * The card that an arrow key leads to from one of those in reading order: the next or last one, or the nearest in the
 * row below or above. Undefined where the key is no arrow, or leads nowhere.
 */
export function neighbour<T extends Placed>(cards: readonly T[], from: T, key: string): T | undefined {
  const at = cards.indexOf(from);
  switch (key) {
    case 'ArrowRight':
      return cards[at + 1];
    case 'ArrowLeft':
      return cards[at - 1];
    case 'ArrowDown':
      return nearest(rowOf(cards.slice(at + 1).filter(below(from))), from);
    case 'ArrowUp':
      return nearest(rowOf(cards.slice(0, at).filter(above(from)).reverse()), from);
    default:
      return undefined;
  }
}

const below = (from: Placed) => (card: Placed) => card.offsetTop > from.offsetTop;
const above = (from: Placed) => (card: Placed) => card.offsetTop < from.offsetTop;

/** Those that stand in a row with the first. */
function rowOf<T extends Placed>(cards: T[]): T[] {
  const [first] = cards;
  return cards.filter(({ offsetTop }) => offsetTop === first?.offsetTop);
}

function nearest<T extends Placed>(row: T[], from: T): T | undefined {
  const away = (card: T) => Math.abs(card.offsetLeft - from.offsetLeft);
  return row.toSorted((a, b) => away(a) - away(b))[0];
}
