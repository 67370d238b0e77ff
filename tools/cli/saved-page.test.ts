import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { canonicalUrl, charsetOf, readSavedPage } from './saved-page.ts';

describe('the charset of a saved page', () => {
  const cases: [string, string, string][] = [
    ['a meta charset', '<meta charset="windows-1251">', 'windows-1251'],
    [
      'an http-equiv',
      '<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">',
      'koi8-r',
    ],
    ['an alias', '<meta charset=cp1251>', 'windows-1251'],
    ['a byte order mark before a meta', '\uFEFF<meta charset="koi8-r">', 'utf-8'],
    ['nothing', '<p>', 'utf-8'],
    ['an unknown label', '<meta charset="klingon">', 'utf-8'],
  ];
  it.each(cases)('from %s', (_, html, charset) => {
    expect(charsetOf(Buffer.from(html))).toBe(charset);
  });
});

describe('the canonical URL', () => {
  const link = (href: string) => `<link href="${href}" rel="alternate canonical">`;
  const og = '<meta property="og:url" content="https://b.com/2">';
  it('is the link’s', () => {
    expect(canonicalUrl(link('https://a.com/1?x=1&amp;y=2') + og)).toBe('https://a.com/1?x=1&y=2');
  });
  it('is og:url where the link is missing or not absolute', () => {
    expect(canonicalUrl(og)).toBe('https://b.com/2');
    expect(canonicalUrl(link('/1') + og)).toBe('https://b.com/2');
    expect(canonicalUrl(link('javascript:1') + og)).toBe('https://b.com/2');
  });
  it('is unknown where the page gives none', () => {
    expect(canonicalUrl('<p>canonical</p>')).toBeUndefined();
  });
});

describe('reading a saved page', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'saved-page-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const save = (name: string, bytes: Buffer | string) => {
    const file = join(folder, name);
    writeFileSync(file, bytes);
    return file;
  };

  it('keeps the bytes and names their charset', () => {
    // “Минск” in windows-1251
    const minsk = Buffer.from([0xcc, 0xe8, 0xed, 0xf1, 0xea]);
    const html = Buffer.concat([Buffer.from('<meta charset="windows-1251"><p>'), minsk]);
    const page = readSavedPage(save('a.html', html), 'https://a.com/');
    expect(page).toEqual({
      url: 'https://a.com/',
      body: html,
      contentType: 'text/html; charset=windows-1251',
    });
  });

  it('takes the content type from the file’s name', () => {
    expect(readSavedPage(save('a.svg', '<svg/>'), 'https://a.com/').contentType).toBe(
      'image/svg+xml; charset=utf-8',
    );
  });

  it('asks for --url where the page names no URL', () => {
    expect(() => readSavedPage(save('a.html', '<p>'))).toThrow(/a\.html names no canonical.*--url/);
  });

  it('says that a file is missing', () => {
    expect(() => readSavedPage(join(folder, 'none.html'))).toThrow(
      /none\.html cannot be read: there is no such file/,
    );
  });
});
