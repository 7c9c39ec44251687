import { html, nothing, type TemplateResult } from 'lit';

/** A question to the reader, which waits above the interface and stops nothing. */
export interface Question {
  words: string;
  /** What one may agree to beside the answer. */
  option?: string;
  answers: { title: string; choose(withOption: boolean): void }[];
}

/**
 * Renders a question.
 * @param onAnswer is called before what an answer does
 */
export function questionNotice(
  question: Question | undefined,
  onAnswer: () => void,
): TemplateResult | typeof nothing {
  if (!question) return nothing;
  const { words, option, answers } = question;
  const answer = (choose: (withOption: boolean) => void) => (event: Event) => {
    const notice = (event.target as Element).closest('.notice');
    const withOption = notice?.querySelector('input')?.checked ?? false;
    onAnswer();
    choose(withOption);
  };
  return html`
    <div class="notice" role="alert">
      <p>${words}</p>
      ${answers.map(
        ({ title, choose }) => html`
          <button type="button" class="button framed" @click=${answer(choose)}>${title}</button>
        `,
      )}
      ${option === undefined ? nothing : html`<label><input type="checkbox" /> ${option}</label>`}
    </div>
  `;
}
