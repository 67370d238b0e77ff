import { describe, expect, it } from 'vitest';
import { isPlain, nastyPage } from './nasty-page.ts';
import { packNames } from './pack-names.ts';

describe('a generated page', () => {
  it('is the same for the same seed, and differs for another', () => {
    expect(nastyPage(7)).toBe(nastyPage(7));
    expect(nastyPage(7)).not.toBe(nastyPage(8));
  });

  it('uses every sort of markup in turn', () => {
    const all = Array.from({ length: 600 }, (_, seed) => nastyPage(seed)).join('\n');
    for (const sort of [
      'shadowrootmode="open"',
      'shadowrootmode="closed"',
      '<x-closed>',
      '<iframe sandbox',
      '<foreignObject',
      '<math>',
      '<template>',
      '<noscript>',
      '<ruby>',
      '<bdo',
      '<?xml',
      '<plaintext>',
      '<frameset>',
      '<textarea>',
      'contenteditable',
      '<details',
      '<base ',
      '&shy;',
      '\u200b',
      '\u202b',
      '\u0438\u0306',
      '<table><caption>',
      '<form><form>',
    ])
      expect(all.includes(sort), sort).toBe(true);
  });

  it('is plain for every third seed, without anything that hides or moves text', () => {
    for (let seed = 0; seed < 90; seed += 3) {
      expect(isPlain(seed)).toBe(true);
      expect(nastyPage(seed)).not.toMatch(/hidden|shadowroot|<iframe|<svg|<template/);
    }
  });

  it('contains names of the pack, in full and in many scripts', () => {
    expect(packNames()).toEqual(expect.arrayContaining(['Boris Nemtsov', 'Владимир Путин']));
  });
});
