import { expect, it } from 'vitest';
import { asciiScript } from './ascii-plugin.ts';

it('writes letters beyond ASCII as escapes that mean the same', () => {
  const code = 'return ["й", `–😀`, /^[а-я😀]$/u.test("😀"), { ё: "\\\\е" }["ё"]]';
  const ascii = asciiScript('script.js', code);
  expect(ascii).toMatch(/^[ -~]*$/);
  const run = (body: string): unknown => new Function(body)();
  expect(run(ascii)).toEqual(run(code));
});

it.each(['String.raw`й`', '"\\й"', '/\\–/'])('refuses what an escape would change: %s', (code) => {
  expect(() => asciiScript('script.js', code)).toThrow('script.js: ');
});
