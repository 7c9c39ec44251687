import { describe, expect, it } from 'vitest';
import { embedCode } from '../../../src/editor/share/embed-code.ts';

const HOSTILE = '{"title": "</script><script>alert(1)</script>" /* a comment */,}';

describe('embed code', () => {
  it('is one script tag and an element', () => {
    expect(embedCode('script', { file: 'a "b" & <c>.json' })).toBe(
      '<script src="/vitrail/dist/embed/vitrail.js"></script>\n' +
        '<vitrail-view src="a &quot;b&quot; &amp; &lt;c>.json"></vitrail-view>\n',
    );
  });

  it('holds the document as strict JSON that ends no script', () => {
    const code = embedCode('script', { text: HOSTILE });
    const inline = /<script type="application\/json">([\s\S]*?)<\/script>/.exec(code)![1]!;
    expect(JSON.parse(inline)).toEqual({ title: '</script><script>alert(1)</script>' });
    expect(code.match(/<script/g)).toHaveLength(2);
  });

  it('is a module for a bundler', () => {
    expect(embedCode('module', { file: 'a.json' })).toBe(
      "import { embed } from 'vitrail/embed';\n\nawait embed('#here', \"a.json\");\n",
    );
    const code = embedCode('module', { text: HOSTILE });
    expect(code).not.toContain('</script>');
    expect(code).toContain('\\u003c/script>');
  });
});
