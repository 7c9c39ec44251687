import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { usePlace } from '../../support/embed.ts';
import { spoken } from '../../support/page.ts';

const notebook = usePlace();
const far = usePlace({ 'Access-Control-Allow-Origin': '*' });

interface Cell {
  cell_type: string;
  source: string[];
}

/** What the last cell of the notebook puts out, by Python; undefined where there is none. */
function output(script: string): string | undefined {
  const { cells } = JSON.parse(readFileSync('examples/notebook/interface.ipynb', 'utf8')) as {
    cells: Cell[];
  };
  const code = cells.filter(({ cell_type }) => cell_type === 'code').map(({ source }) => source.join(''));
  const last = code.pop();
  const program = `${code.join('\n')}\nSCRIPT = ${JSON.stringify(script)}\nprint((${last})._repr_html_())`;
  try {
    return execFileSync('python3', ['-c', program], { cwd: 'examples/notebook', encoding: 'utf8' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

describe('the example in a notebook', () => {
  it('shows an interface in the output of a cell', async ({ skip }) => {
    const html = output(`${far.url}dist/embed/vitrail.js`);
    if (html === undefined) skip('There is no python3.');
    const { page } = await notebook.open('<div id="output"></div>');
    // As notebooks do: a script in markup that is put into a page does not run; it is made anew.
    await page.evaluate(`(() => {
      const output = document.querySelector('#output');
      output.innerHTML = ${JSON.stringify(html)};
      for (const given of output.querySelectorAll('script[src]')) {
        const script = document.createElement('script');
        script.src = given.src;
        given.replaceWith(script);
      }
    })()`);
    expect(await spoken(page, 'e2')).toContain('German shepherd');
    await page.close();
  });
});
