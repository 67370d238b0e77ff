import { afterEach, expect, it } from 'vitest';
import { MAY_HOST } from './may-host.ts';
import { shadowRootsBelow } from './shadow-roots.ts';

afterEach(() => {
  document.body.replaceChildren();
});

const hostsFound = (): Element[] =>
  [...shadowRootsBelow(document)].flatMap((root) => (root ? [root.host] : []));

it('finds the shadow trees of all elements that can have one', () => {
  const tags = ['x-card', 'svg-icon', ...MAY_HOST.split(/[^\w-]+/).filter(Boolean)];
  const elements = tags.map((tag) => document.createElement(tag));
  document.body.append(...elements);
  const hosts = elements.filter(mayAttach);
  expect(hosts.length).toBeGreaterThanOrEqual(20);
  expect(hostsFound()).toEqual(hosts);
});

it.each([10, 6000])('finds a shadow tree among %i elements', (count) => {
  document.body.append(...Array.from({ length: count }, () => document.createElement('div')));
  const host = document.body.children[count - 3]!;
  host.attachShadow({ mode: 'open' });
  expect(hostsFound()).toEqual([host]);
});

function mayAttach(element: Element): boolean {
  try {
    return Boolean(element.attachShadow({ mode: 'open' }));
  } catch {
    return false;
  }
}
