import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  describeError,
  errorReportText,
  MAX_ERRORS_KEPT,
  parseErrorReport,
  withError,
  type ReportedError,
} from './error-report.ts';
import { SettingsError } from './settings/settings-error.ts';

/** Made without a stack of its own, whose lines would take long to look up. */
const thrown = (message: string, stack: string, name = 'TypeError'): unknown =>
  Object.assign(Object.create(Error.prototype) as Error, { name, message, stack });
const told = (error: unknown) => describeError('content: start', error).message;

describe('describeError', () => {
  it('reports the name and the places in our files, from both browsers’ stacks', () => {
    const chromium = `TypeError: x\n    at go (chrome-extension://abc/assets/main.js:1:23)\n    at https://bbc.co.uk/a.js:4:5`;
    const firefox =
      'go@moz-extension://0-1/assets/main.js:1:23\n@https://bbc.co.uk/a.js:4:5\nrun@moz-extension://0-1/worker.js:9:1\n';
    expect(told(thrown('x', chromium))).toBe('TypeError at main.js:1:23');
    expect(told(thrown('x', firefox))).toBe('TypeError at main.js:1:23, worker.js:9:1');
  });

  it('repeats no text that a browser’s message quotes, for any text', () => {
    const frame = '\n    at f (chrome-extension://abc/main.js:1:2)';
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const message = `${text}\n at chrome-extension://abc/secret:1:1 https://bbc.co.uk/ ${text}`;
        expect(told(thrown(message, `SyntaxError: ${message}${frame}`, 'SyntaxError'))).toBe(
          'SyntaxError at main.js:1:2',
        );
        expect(told(text)).toBe('something that is not an error was thrown');
      }),
    );
    expect(told(thrown('', '', 'on Vladimir Putin'))).toBe('Error');
  });

  it('keeps the messages of our own errors, without addresses', () => {
    const parts = { place: 'x', found: '“https://a.org/b?c”', expected: 'a host' };
    expect(told(new SettingsError('wrong-value', parts))).toBe('x: found “…”, expected a host');
  });
});

describe('withError', () => {
  const error = (message: string): ReportedError => ({ place: 'p', message, count: 1 });

  it('counts a repeated error and moves it to the end', () => {
    const report = ['a', 'b', 'a'].map(error).reduce(withError, [] as readonly ReportedError[]);
    expect(report).toEqual([error('b'), { ...error('a'), count: 2 }]);
  });

  it('keeps the latest and no more', () => {
    const many = Array.from({ length: MAX_ERRORS_KEPT + 2 }, (_, i) => error(String(i)));
    const report = many.reduce(withError, [] as readonly ReportedError[]);
    expect(report).toEqual(many.slice(2));
    expect(parseErrorReport(JSON.parse(JSON.stringify(report)))).toEqual(report);
  });

  it('refuses values that are not reports', () => {
    expect(() => parseErrorReport([{ ...error('x'), url: 'y' }])).toThrow(
      'errors.0: found the key',
    );
    expect(() => parseErrorReport([error('x'.repeat(301))])).toThrow('errors.0.message: found');
  });
});

it('as text begins with the version, and has the latest error first', () => {
  const report = [
    { place: 'options', message: 'TypeError', count: 1 },
    { place: 'worker', message: 'SettingsError', count: 3 },
  ];
  expect(errorReportText(report, 'Sidelight 1')).toBe(
    'Sidelight 1\n3 × worker: SettingsError\noptions: TypeError\n',
  );
});
