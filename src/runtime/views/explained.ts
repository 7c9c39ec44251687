import { explained } from '../../base/glossary.ts';

/** Returns the nodes of a text whose technical words say what they mean when one points at them or tabs to them. */
export const explainedNodes = (text: string): (Node | string)[] =>
  explained(text).map((part) => {
    if (typeof part === 'string') return part;
    const word = document.createElement('abbr');
    word.textContent = part.word;
    word.title = part.explanation;
    return word;
  });
