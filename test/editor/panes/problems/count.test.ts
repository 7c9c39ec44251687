import { expect, it } from 'vitest';
import type { Diagnostic } from '../../../../src/base/diagnostic.ts';
import { countInWords } from '../../../../src/editor/panes/problems/count.ts';

const some = (...severities: Diagnostic['severity'][]): Diagnostic[] =>
  severities.map((severity) => ({ code: 'x', severity, pointer: '', message: '' }));

it('counts each kind, worst first', () => {
  expect(countInWords(some())).toBe('No problems');
  expect(countInWords(some('error'))).toBe('1 error');
  expect(countInWords(some('info', 'warning', 'error', 'error'))).toBe('2 errors, 1 warning, 1 remark');
});
