import { describe, expect, it } from 'vitest';
import { readHtml } from './html-text.ts';

function texts(html: string): string[] {
  return readHtml(html).lines.map(({ text }) => text);
}

it('joins inline elements and separates blocks, line breaks and table cells', () => {
  expect(texts('<p>Luka<b>shen</b>ko<wbr>!<p>a<br>b<table><tr><td>c<td>d</table>')).toEqual([
    'Lukashenko!',
    'a',
    'b',
    'c',
    'd',
  ]);
});

it.each([
  'script',
  'style',
  'template',
  'noscript',
  'code',
  'pre',
  'textarea',
  'nav',
  'footer',
  'button',
  'svg',
])('leaves out <%s>', (tag) =>
  expect(texts(`<p>a</p><${tag}>b</${tag}><p>c</p>`)).toEqual(['a', 'c']),
);

it.each([
  'hidden',
  'aria-hidden="true"',
  'contenteditable',
  'role="navigation"',
  'translate="no" class="code"',
])('leaves out elements with %s', (attribute) =>
  expect(texts(`<p>a</p><div ${attribute}>b</div><p>c</p>`)).toEqual(['a', 'c']),
);

it('reads a footnote’s mark as part of no word, and other raised letters as part of theirs', () => {
  expect(texts('<p>Putin<sup><a>1</a></sup>, M<sup>me</sup> Putin<sub>a</sub></p>')).toEqual([
    'Putin¹, Mme Putinᵃ',
  ]);
});

it('reads the base of ruby, not its annotation', () => {
  expect(texts('<p><ruby>明<rt>míng</rt>斯克<rt>sīkè</rt></ruby>')).toEqual(['明斯克']);
});

it('maps every unit to the source, across character references and line ends', () => {
  const source = '<p>A&amp;B &#1052;insk\r\nx&nbsp;&copy y</p>';
  const [line] = readHtml(source).lines;
  expect(line?.text).toBe('A&B Мinsk\nx\u00a0© y');
  const at = (unit: string) => source.slice(line!.offsets[line!.text.indexOf(unit)]);
  expect(at('B')).toMatch(/^B &#1052/);
  expect(at('М')).toMatch(/^&#1052;insk/);
  expect(at('i')).toMatch(/^insk/);
  expect(at('\n')).toMatch(/^\nx&nbsp;/);
  expect(at('©')).toMatch(/^&copy y/);
  expect(at('y')).toMatch(/^y</);
});

describe('the headline', () => {
  it.each([
    ['the first h1', '<title>T</title><h1> A <b>b</b>\n c</h1><h1>Z</h1>', 'A b c'],
    ['the title where no h1 has text', '<title>T</title><h1> </h1>', 'T'],
    ['none where a page has neither', '<p>x</p>', undefined],
  ])('is %s', (_, html, headline) => {
    expect(readHtml(html).headline).toBe(headline);
  });
});
