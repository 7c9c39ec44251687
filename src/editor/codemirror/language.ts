import { bracketMatching, LanguageSupport } from '@codemirror/language';
import { Compartment, EditorState, type Extension } from '@codemirror/state';
import { json5Language } from 'codemirror-json5';
import { MAX_LENGTH } from '../../compiler/parse/parse.ts';

// Not json5(): that reads the whole text anew at each keystroke, for services that aren't used here.
const json: Extension = [new LanguageSupport(json5Language), bracketMatching()];
const plain: Extension = [];

const holder = new Compartment();

const languageFor = (length: number): Extension => (length > MAX_LENGTH ? plain : json);

/**
 * Support for JSON (colours, folding, brackets) for texts that are short enough to compile; longer ones stay plain, so
 * that typing stays fast.
 */
export const languageOf = (text: string): Extension => [
  holder.of(languageFor(text.length)),
  EditorState.transactionExtender.of((transaction) => {
    const wanted = languageFor(transaction.newDoc.length);
    if (!transaction.docChanged || holder.get(transaction.startState) === wanted) return null;
    return { effects: holder.reconfigure(wanted) };
  }),
];
