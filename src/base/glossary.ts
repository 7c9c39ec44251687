/** Words that stand beside numbers, each with a sentence for who meets it for the first time. */
const GLOSSARY: Record<string, string> = {
  linear:
    'Linear: activation times gradient, what the score would lose to first order without this activation.',
  'norms frozen':
    'Norms frozen: norms divide by constants, so that what reaches the score through one norm alone counts.',
  direct:
    'Direct: only what goes straight to the score through the residual stream, with norms that divide by constants.',
  'attention weight': 'Attention weight: which share of what a head takes for one token comes from another.',
  integrated:
    'Integrated: the gradient averaged on the way from a baseline, most often zero, to the activation, times that way.',
  smoothgrad: 'Smoothgrad: activation times the mean gradient over copies of the activation with noise.',
  'grad-cam': 'Grad-CAM: activation times the gradient averaged over all positions.',
  'grad-cam-plus-plus':
    'Grad-CAM++: as Grad-CAM, with channels weighted by where their gradient is positive.',
  rise: 'RISE: the mean score under random masks that keep a place, less that under all masks.',
  rollout: 'Rollout: where attention looked, multiplied through all blocks; it says where, not what for.',
  occlusion: 'Occlusion: how much the score falls when this activation is set to zero.',
  shapley:
    'Shapley: what the score rises by as an atom comes back among the others, on average over random orders.',
  lrp: 'LRP: the score shared out backwards, at each step by what contributed to it.',
  'deep-lift': 'DeepLIFT: differences from a reference, not derivatives, followed back through the network.',
  conductance:
    'Conductance: how much of the rise of the score, from an empty picture to this one, flows through here.',
  'internal-influence': 'Internal influence: the mean gradient from an empty picture to this one.',
  'score-cam': 'Score-CAM: channels weighted by the scores that remain under their maps.',
  perturbation: 'Meaningful perturbation: the small smooth part that, taken away, lowers the score most.',
  sensitivity: 'Sensitivity: how the score changes as this is raised a little, everywhere alike.',
  pattern: 'Pattern: the score taken back by what neurons answer to, as found over a dataset.',
  'p-value': 'P-value: how often chance does as much; below 0.05 is seldom.',
  paths: 'Paths: the gradient summed along random paths from zero to the activation, on average.',
  spread:
    'Spread: how much an attribution differs from one path, or order, to the next (standard deviation).',
  patching:
    'Patching: how much the score falls when this activation is replaced by what it is on another input.',
  guided: 'Guided: the gradient of which every ReLU passes back only what is positive, times the activation.',
  influence: 'Influence: the score with this example, less that of the head trained without it.',
  tracin:
    'Tracin: what steps of training on this example alone would have changed, summed over the weights that were kept.',
  'leave-one-out':
    'Leave one out: the score with this example, less that of the head trained again without it.',
  flipped: 'Flipped: another class is the strongest than before.',
  correlation:
    'Correlation: 1 where two lists of numbers rise and fall together, 0 where they have nothing in common.',
  similarity: 'Similarity: the cosine of what the head reads of two pictures; 1 is alike.',
  'by this example':
    'By this example: the score with it, less that of the head trained without it; negative where it lowered it.',
  logit: "Logit: a class's score before the softmax turns all scores into probabilities.",
  'log-odds': 'Log-odds: the logarithm of the probability over that of all other classes together.',
  probability: "Probability: a class's share after the softmax; all sum to 1.",
  'against another': 'Against another: the score of a class minus that of another.',
  activation:
    'Activation: how strongly neurons respond; 0 is not at all. Its scale differs from layer to layer.',
  attribution: 'Attribution: how much of a score is due to each part; negative parts speak against it.',
  'share of the strongest example':
    'Share of the strongest example: the mean activation of the picture, divided by that of the example that excites the channel most.',
  'likeness of the path':
    'Likeness of the path: how far what excites a channel here is what excites it in its strongest examples, as a share of how alike these are; 1 is alike, 0 nothing in common.',
  'Not shown': 'Not shown: the share of the sum of all magnitudes that belongs to entries left out here.',
  'Reconstruction error':
    'Reconstruction error: the distance between the activations and what the groups make of them, as a share of the activations; 0 is exact, 1 is nothing.',
};

/** A part of a text: plain, or a word with its explanation. */
type Part = string | { word: string; explanation: string };

const TERMS = new RegExp(
  `\\b(${Object.keys(GLOSSARY)
    .sort((a, b) => b.length - a.length)
    .join('|')})\\b`,
  'g',
);

/** Returns the text in parts: plain ones, and words with their explanation. */
export function explained(text: string): Part[] {
  return text
    .split(TERMS)
    .flatMap((part, i): Part[] =>
      i % 2 === 1 ? [{ word: part, explanation: GLOSSARY[part] ?? '' }] : part === '' ? [] : [part],
    );
}

/** Returns the explanations of all words in a text that have one, a line each; empty if there are none. */
export const explanationOf = (text: string): string =>
  explained(text)
    .flatMap((part) => (typeof part === 'string' ? [] : [part.explanation]))
    .join('\n');
