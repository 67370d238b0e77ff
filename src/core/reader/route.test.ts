import { describe, expect, it } from 'vitest';
import { hashOf, parseRoute, routeFor, type Route } from './route.ts';

describe('routes', () => {
  it.each<Route>([
    { view: 'search', query: '' },
    { view: 'search', query: 'Boris Nemtsov' },
    { view: 'search', query: '100% & #1 = ö? 明斯克' },
    { view: 'essay' },
    { view: 'page' },
    { view: 'page', tab: 7 },
    { view: 'time' },
    { view: 'essay', pack: 'council-of-four' },
    { view: 'time', pack: 'council-of-four' },
    { view: 'essay', pack: 'council-of-four', place: '5' },
    { view: 'essay', pack: 'council-of-four', place: '0:12:45' },
    { view: 'essay', pack: 'council-of-four', place: 'P1' },
    { view: 'time', pack: 'council-of-four', point: 'council-of-four:treaty' },
    { view: 'theme', pack: 'council-of-four', theme: 'borders' },
    { view: 'entity', id: 'belarus-russia-2020:person/nemtsov' },
  ])('come back from the hash: %j', (route) => expect(parseRoute(hashOf(route))).toEqual(route));

  it.each(['', '#', '#nothing=1', '#search=%E0%A4%A', 'essay', '#essay/../x', '#theme=x'])(
    'lead to an empty search for an invalid hash: %j',
    (hash) => expect(parseRoute(hash)).toEqual({ view: 'search', query: '' }),
  );

  it.each([
    ['#essay=belarus-russia-2020/5', { view: 'essay', pack: 'belarus-russia-2020', place: '5' }],
    [
      '#theme=belarus-russia-2020:media',
      { view: 'theme', pack: 'belarus-russia-2020', theme: 'media' },
    ],
    [
      '#time=belarus-russia-2020/strikes',
      { view: 'time', pack: 'belarus-russia-2020', point: 'belarus-russia-2020:strikes' },
    ],
  ] as const)('are written as %s', (hash, route) => {
    expect(parseRoute(hash)).toEqual(route);
    expect(hashOf(route)).toBe(hash);
  });

  it('of an entity that was opened before ids had their pack lead to the first pack', () =>
    expect(parseRoute('#entity=place%2Fminsk')).toEqual({
      view: 'entity',
      id: 'belarus-russia-2020:place/minsk',
    }));

  it('shorten selected text to a query', () => {
    const hash = hashOf({ view: 'search', query: `  Minsk\n\tand ${'x'.repeat(500)}😀` });
    const route = parseRoute(hash) as { query: string };
    expect(route.query.startsWith('Minsk and x')).toBe(true);
    expect(route.query.length).toBe(200);
    expect(parseRoute(hashOf({ view: 'search', query: `${'x'.repeat(199)}😀` }))).toMatchObject({
      view: 'search',
    });
  });

  it('start with the page beside the panel, if there is one', () => {
    expect(routeFor('', true)).toEqual({ view: 'page' });
    expect(routeFor('#essay', true)).toEqual({ view: 'essay' });
    expect(routeFor('', false)).toEqual({ view: 'search', query: '' });
    expect(routeFor('#page=7', true)).toEqual({ view: 'page', tab: 7 });
    expect(parseRoute('#page=x')).toEqual({ view: 'page' });
    expect(routeFor('#page', false)).toEqual({ view: 'search', query: '' });
  });
});
