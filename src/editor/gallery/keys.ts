/** Position of a card on the page. */
type Placed = Pick<HTMLElement, 'offsetLeft' | 'offsetTop'>;

/**
 * Returns the card that an arrow key leads to: the next or previous one, or the nearest in the row below or above.
 * Undefined for other keys, and where there is none.
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

/** Returns the cards in the row of the first. */
function rowOf<T extends Placed>(cards: T[]): T[] {
  const [first] = cards;
  return cards.filter(({ offsetTop }) => offsetTop === first?.offsetTop);
}

function nearest<T extends Placed>(row: T[], from: T): T | undefined {
  const away = (card: T) => Math.abs(card.offsetLeft - from.offsetLeft);
  return row.toSorted((a, b) => away(a) - away(b))[0];
}
