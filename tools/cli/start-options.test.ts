import { expect, it } from 'vitest';
import { parseStartOptions } from './start-options.ts';

it('shows the sample in a Chromium window by default', () => {
  expect(parseStartOptions([])).toEqual({
    file: undefined,
    url: undefined,
    browser: 'chromium',
    packs: [],
    headless: false,
    json: false,
    help: false,
  });
});

it('reads a file and every option in any order', () => {
  const args = [
    '--json',
    'page.html',
    '--browser=firefox',
    '--url',
    'https://a.com/',
    '--headless',
    '--pack=mine',
    '--pack',
    '../yours',
  ];
  expect(parseStartOptions(args)).toEqual({
    file: 'page.html',
    url: 'https://a.com/',
    browser: 'firefox',
    packs: ['mine', '../yours'],
    headless: true,
    json: true,
    help: false,
  });
});

it.each([
  ['an unknown option', ['--colour'], /--colour/],
  ['an option without its value', ['--browser'], /browser/],
  ['a browser that is not known', ['--browser', 'lynx'], /lynx: expected chromium or firefox/],
  ['two files', ['a.html', 'b.html'], /one FILE expected, got 2/],
  ['a URL without a file', ['--url', 'https://a.com/'], /--url needs a FILE/],
  ['a URL that is not one', ['a.html', '--url', 'a.com'], /expected an absolute http/],
])('refuses %s', (_, args, message) => {
  expect(() => parseStartOptions(args)).toThrow(message);
});
