import {
  articlePlaces,
  type ArticlePlace,
  type Surroundings,
} from '../../core/text/article-places.ts';
import { parentElementOf } from './flat-tree.ts';
import { taskMemory } from './task-memory.ts';
import { attributeOf, firstIn, tagOf } from './unshadowed/element.ts';

const placeOf = articlePlaces<Element>(
  {
    parentOf: parentElementOf,
    tagOf,
    attributeOf,
    hasTitle: (element) => firstIn(element, 'h1') !== null,
  },
  taskMemory<Element, Surroundings>(),
);

/** Where in the articles of its page a line of text nodes is. */
export function articleOfLine(nodes: readonly Text[]): ArticlePlace {
  const units = new Map<Element, number>();
  for (const node of nodes) {
    const element = parentElementOf(node);
    const { length } = node.data.trim();
    if (element && length > 0) units.set(element, (units.get(element) ?? 0) + length);
  }
  return placeOf(units);
}
