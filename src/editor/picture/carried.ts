import { type Edit, parse } from 'jsonc-parser';
import type { InputSource } from '../../compiler/program.ts';
import { replaceInput } from './replace-input.ts';

/** The picture that was chosen last: it goes with the reader from document to document, in this page. */
export class CarriedPicture {
  #source: InputSource | undefined;

  choose(source: InputSource): void {
    this.#source = source;
  }

  /** Returns the edits that bring it into a document; none into one that is about several pictures, or a dataset. */
  editsFor(text: string): Edit[] {
    const { inputs = {} } = (parse(text, [], { allowTrailingComma: true }) ?? {}) as Written;
    const named = Object.values(inputs ?? {});
    const isOther = named.length > 1 || named.some((input) => input?.dataset !== undefined);
    if (!this.#source || isOther || JSON.stringify(named[0]) === JSON.stringify(this.#source)) return [];
    return replaceInput(text, this.#source) ?? [];
  }
}

interface Written {
  inputs?: Record<string, { dataset?: unknown } | undefined> | null;
}
