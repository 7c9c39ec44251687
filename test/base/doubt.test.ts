import { expect, it } from 'vitest';
import { doubtInWords, THRESHOLDS } from '../../src/base/doubt.ts';

it('says in one sentence, with the numbers, what speaks against a picture', () => {
  const { share, path } = THRESHOLDS;
  expect(doubtInWords({ share, path })).toBeUndefined();
  expect(doubtInWords({})).toBeUndefined();
  expect(doubtInWords({ share: 2, path: -0.1 })).toMatch(/−0\.10/);
  expect(doubtInWords({ share: 0.2, path: 0.3 })).toMatch(/^This picture .*0\.30.*0\.20.*\.$/);
  expect(doubtInWords({ isUnexcited: true })).toMatch(/^No example/);
});
