import { expect, it } from 'vitest';
import {
  numberLines,
  type ArticleElement,
  type ArticleNode,
  type ArticleTag,
} from './article-tree.ts';

const element = (tag: ArticleTag, ...children: ArticleNode[]): ArticleElement => ({
  tag,
  attributes: {},
  children,
});

it('blocks that hold text are lines, in order; those that hold blocks, code or nothing are none', () => {
  const { blocks, lines } = numberLines([
    element('p', 'One ', element('b', 'bold'), element('br'), 'word.'),
    element('ul', element('li', 'Two'), element('li', element('p', 'Three'))),
    element('pre', 'code'),
    element('p', ' '),
    element('h2', 'Four'),
  ]);
  expect(lines).toEqual(['One bold word.', 'Two', 'Three', 'Four']);
  expect(blocks.map(({ line }) => line)).toEqual([0, undefined, undefined, undefined, 3]);
  const [two, three] = blocks[1]!.children as ArticleElement[];
  expect(two!.line).toBe(1);
  expect(three!.line).toBeUndefined();
  expect((three!.children[0] as ArticleElement).line).toBe(2);
});
