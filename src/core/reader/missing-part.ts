import type { PackContent } from '../model.ts';
import { packLookup } from '../notes/pack-lookup.ts';
import { idWithoutPack } from '../pack-ids.ts';
import type { Argument } from './argument.ts';
import type { Route } from './route.ts';

/** A route into a source. */
export type SourceRoute = Extract<Route, { readonly view: 'essay' | 'time' }>;

/** What a route leads to that is not there. */
export interface MissingPart {
  readonly kind: 'pack' | 'place' | 'parallel' | 'point';
  /** As it is in a hash: without the pack. */
  readonly id: string;
}

/** What a route asks for that the pack shown for it does not have; undefined if it has all of it. */
export function missingPart(
  route: SourceRoute,
  pack: PackContent,
  argument: Argument,
): MissingPart | undefined {
  if (route.pack !== undefined && route.pack !== pack.id) return { kind: 'pack', id: route.pack };
  if (route.view === 'time') {
    const { point } = route;
    if (point === undefined || pack.timeline.some(({ id }) => id === point)) return undefined;
    return { kind: 'point', id: idWithoutPack(point) };
  }
  const { place: asked } = route;
  if (asked === undefined) return undefined;
  const places = [...argument.map(({ place }) => place), ...packLookup(pack).notesAt.keys()];
  if (places.some((place) => String(place) === asked)) return undefined;
  if (pack.parallels.some(({ id }) => idWithoutPack(id) === asked)) return undefined;
  return { kind: /^\d/.test(asked) ? 'place' : 'parallel', id: asked };
}
