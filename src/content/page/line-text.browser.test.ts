import { beforeEach, describe, expect, it } from 'vitest';
import { isUnchanged, placeInRun, textRun } from './line-text.ts';

let root: HTMLElement;

function runOf(html: string): ReturnType<typeof textRun> {
  root.innerHTML = html;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return textRun(nodes);
}

beforeEach(() => {
  root = document.createElement('p');
});

describe('a run of texts', () => {
  it.each([
    ['Putin<sup>1</sup> said', 'Putin¹ said'],
    ['Putin<sup><a href="#n1">12</a></sup> said', 'Putin¹² said'],
    ['Putin<sub>a</sub> said', 'Putinᵃ said'],
    ['<sup><i>2</i></sup>Putin', '²Putin'],
    ['Putin<sup>[1]</sup>', 'Putin[1]'],
  ])('has a footnote’s mark as part of no word: %s', (html, text) =>
    expect(runOf(html).text).toBe(text),
  );

  it.each([
    ['le 1<sup>er</sup> mai', 'le 1er mai'],
    ['M<sup>me</sup> Dupont', 'Mme Dupont'],
    ['Lukashenk<sup>o</sup>', 'Lukashenko'],
    ['Putin<b>1</b>', 'Putin1'],
    ['<sup><div>1</div></sup>', '1'],
  ])('has other letters in the word that they stand in: %s', (html, text) =>
    expect(runOf(html).text).toBe(text),
  );

  it('has the same places as its nodes, and knows when one of them has changed', () => {
    const run = runOf('Putin<sup>12</sup> said');
    expect(run.nodes.map((_, i) => isUnchanged(run, i))).toEqual([true, true, true]);
    expect(placeInRun(run, 7, 'start')).toMatchObject({ offset: 0, number: 2 });
    run.nodes[1]!.data = '13';
    expect(run.nodes.map((_, i) => isUnchanged(run, i))).toEqual([true, false, true]);
  });
});
