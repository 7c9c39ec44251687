/**
 * From where on pictures are doubted: `docs/guide/trust.md` says on which channels these were found, and
 * `npm run bench -- doubt` measures them again.
 */
export const THRESHOLDS = {
  /** A picture excites its channel less than this share of what the strongest example does. */
  share: 0.5,
  /** Its path is less like those of the strongest examples than this, where these among themselves have 1. */
  path: 0.4,
} as const;

/** What is known of a picture; what was not measured is absent. */
export interface Doubted {
  share?: number;
  path?: number;
  /** Whether no example excites its channel. */
  isUnexcited?: boolean;
}

/** Returns a sentence that says why a picture may mislead, with the numbers; undefined where nothing speaks against it. */
export function doubtInWords({ share, path, isUnexcited }: Doubted): string | undefined {
  if (isUnexcited) return 'No example excites this channel, so nothing says what its picture means.';
  const reasons = [
    ...(path !== undefined && path < THRESHOLDS.path
      ? [
          `other channels excite it here than in the strongest examples (likeness of the path ${inWords(path)})`,
        ]
      : []),
    ...(share !== undefined && share < THRESHOLDS.share
      ? [`it excites its channel ${inWords(share)} times as much as the strongest example does`]
      : []),
  ];
  return reasons.length > 0 ? `This picture may mislead: ${reasons.join(', and ')}.` : undefined;
}

const inWords = (number: number): string => number.toFixed(2).replace('-', '−');
