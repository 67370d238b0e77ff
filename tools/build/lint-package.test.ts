import { expect, it } from 'vitest';
import { EXPLAINED, type Finding, unexplained } from './lint-package.ts';

const PREACT = 'x.__html==e.innerHTML||(e.innerHTML=x.__html)';
const read = (file: string) =>
  file === 'preact.js' ? `\n${PREACT}` : `e.innerHTML=page${' '.repeat(1000)}__html`;

const assigned = (file: string, line: number): Finding => ({
  code: 'UNSAFE_VAR_ASSIGNMENT',
  message: 'Unsafe assignment to innerHTML',
  file,
  line,
  column: 10,
});

it('an assignment of Preact’s is explained, any other is not', () => {
  const findings = [assigned('preact.js', 2), assigned('ours.js', 1)];
  expect(unexplained(findings, EXPLAINED.firefox, read)).toEqual([
    'ours.js:1:10: UNSAFE_VAR_ASSIGNMENT: Unsafe assignment to innerHTML',
  ]);
});

it('what only the other package may have is not explained', () => {
  const finding = { code: 'ADDON_ID_REQUIRED', message: 'The add-on ID is required.' };
  expect(unexplained([finding], EXPLAINED.chrome, read)).toEqual([]);
  expect(unexplained([finding], EXPLAINED.firefox, read)).toHaveLength(1);
});

it('an unknown code, and a known one about something else, are reported', () => {
  const findings = [
    { code: 'DANGEROUS_EVAL', message: 'eval can be harmful.' },
    { code: 'MANIFEST_PERMISSIONS', message: '/permissions: Invalid permissions "all".' },
  ];
  expect(unexplained(findings, EXPLAINED.chrome, read)).toHaveLength(2);
});
