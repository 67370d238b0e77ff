import { describe, expect, it } from 'vitest';
import { isInAddress } from './addresses.ts';

/** Checks the name between the bars. */
function ask(marked: string): boolean {
  const [before = '', name = '', after = ''] = marked.split('|');
  return isInAddress(before + name + after, before.length, before.length + name.length);
}

describe('a name in an address', () => {
  it.each([
    '|Lukashenko|.org',
    'free-|Belarus|.by is',
    '|Belarus|-online.by',
    '|Belarus|.gov.by',
    '|Путин|.рф',
    '|Putin|.pdf.',
    '|PUTIN|.PDF',
    '|BELARUS|.BY',
    '|Putin|.Docx',
    '|Putin|-2020.txt',
    'www.|Belarus|.com',
    'https://example.org/|Putin|',
    'https://example.org/a?b=|Putin|&c',
    't.me/|Putin|',
    'example.org/wiki/|Vladimir|',
    'C:\\|Putin|\\x',
    '@|Putin|',
    '@real.|Putin|',
    '|Putin|@kremlin.ru',
    'info@|Putin|.ru',
    '@|普京|',
    '|普京|.com',
  ])('is part of it: %s', (text) => expect(ask(text)).toBe(true));
});

describe('a name beside punctuation', () => {
  it.each([
    'He saw |Putin|.',
    'He saw |Putin|.Then he left',
    'He saw |Putin|.It was late',
    'He saw |Putin|.By noon',
    'He saw |Putin|.12',
    'He saw |Putin|...and then',
    'He saw |Putin|…and then',
    'pro-|Putin|',
    'anti-|Putin|-Proteste',
    '|Putin|-Xi talks',
    '|Putin|/Lukashenko',
    'Lukashenko/|Putin|',
    '#|Putin|',
    '(https://example.org) |Putin|',
    'www.example.org: |Putin|',
    'https://t.co/abc|普京|',
    'Minsk.|Putin|',
    '|Putin|, by.',
    '|Putin| .org',
    '|Putin|',
  ])('is no part of an address: %s', (text) => expect(ask(text)).toBe(false));
});
