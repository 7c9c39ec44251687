import { basename } from 'node:path';

/** A document in a page of the guide. */
export interface GuideDocument {
  /** What stands behind `json vitrail`: `start`, `solution`, or a network that it needs beside it. */
  note: string;
  text: string;
  /** The folder of its pack; undefined where the page doesn't show what it makes: chapters of the course do. */
  pack?: string;
}

/** Whether a page is a chapter of the course. */
export const isChapter = (source: string): boolean => basename(source).startsWith('course-');

/** Returns the documents in a page of the guide, in order. `source` is its path in the project. */
export function documentsIn(source: string, markdown: string): GuideDocument[] {
  const blocks = [...markdown.matchAll(/```json vitrail(.*)\n([\s\S]*?)\n```/g)];
  let shown = 0;
  return blocks.map(([, after = '', text = '']) => {
    const note = after.trim();
    if (!isChapter(source) || (note !== '' && note !== 'solution')) return { note, text };
    shown += 1;
    return { note, text, pack: `docs/guide/packs/${basename(source, '.md')}-${shown}` };
  });
}
