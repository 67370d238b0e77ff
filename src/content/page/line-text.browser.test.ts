import { beforeEach, describe, expect, it } from 'vitest';
import { isUnchanged, placeInLine, lineText } from './line-text.ts';

let root: HTMLElement;

function lineOf(html: string): ReturnType<typeof lineText> {
  root.innerHTML = html;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return lineText(nodes);
}

beforeEach(() => {
  root = document.createElement('p');
});

describe('the text of a line', () => {
  it.each([
    ['Putin<sup>1</sup> said', 'Putin¹ said'],
    ['Putin<sup><a href="#n1">12</a></sup> said', 'Putin¹² said'],
    ['Putin<sub>a</sub> said', 'Putinᵃ said'],
    ['<sup><i>2</i></sup>Putin', '²Putin'],
    ['Putin<sup>[1]</sup>', 'Putin[1]'],
  ])('separates a footnote’s mark from the word before it: %s', (html, text) =>
    expect(lineOf(html).text).toBe(text),
  );

  it.each([
    ['le 1<sup>er</sup> mai', 'le 1er mai'],
    ['M<sup>me</sup> Dupont', 'Mme Dupont'],
    ['Lukashenk<sup>o</sup>', 'Lukashenko'],
    ['Putin<b>1</b>', 'Putin1'],
    ['<sup><div>1</div></sup>', '1'],
  ])('keeps other raised letters and digits in their word: %s', (html, text) =>
    expect(lineOf(html).text).toBe(text),
  );

  it('has the same offsets as its nodes, and reports when one of them has changed', () => {
    const line = lineOf('Putin<sup>12</sup> said');
    expect(line.nodes.map((_, i) => isUnchanged(line, i))).toEqual([true, true, true]);
    expect(placeInLine(line, 7, 'start')).toMatchObject({ offset: 0, number: 2 });
    line.nodes[1]!.data = '13';
    expect(line.nodes.map((_, i) => isUnchanged(line, i))).toEqual([true, false, true]);
  });
});
