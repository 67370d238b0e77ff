/**
 * Checks data against a shape. Own code, because a schema library would be larger than the pages
 * that load a pack or an argument with it.
 */

/** What a value must be; a key that ends in “?” may be missing. */
export type Shape =
  | 'text'
  | 'id'
  | 'number'
  | 'flag'
  | readonly string[]
  | { readonly list: Shape }
  | { readonly record: Shape }
  | { readonly keys: Readonly<Record<string, Shape>> };

/** A value that does not have its shape. */
export interface Misfit {
  /** e.g. “content.notes[3].kind” */
  readonly place: string;
  readonly expected: string;
}

/** Ids become part of addresses and attributes. */
const ID = /^[A-Za-z0-9/-]+$/;

/** The first value that does not have its shape, if there is one. */
export function misfitIn(place: string, value: unknown, shape: Shape): Misfit | undefined {
  if (typeof shape === 'string') {
    if (shape === 'text') return fit(typeof value === 'string', place, 'a text');
    if (shape === 'flag') return fit(typeof value === 'boolean', place, 'true or false');
    if (shape === 'id') return fit(typeof value === 'string' && ID.test(value), place, 'an id');
    return fit(Number.isSafeInteger(value) && (value as number) >= 0, place, 'a whole number');
  }
  if ('length' in shape) return fit(shape.includes(value as string), place, shape.join(' or '));
  if ('list' in shape) {
    if (!Array.isArray(value)) return { place, expected: 'a list' };
    for (let i = 0; i < value.length; i++) {
      const misfit = misfitIn(`${place}[${i}]`, value[i], shape.list);
      if (misfit) return misfit;
    }
    return undefined;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { place, expected: 'an object' };
  return 'record' in shape
    ? misfitInRecord(place, value, shape.record)
    : misfitInKeys(place, value, shape.keys);
}

function misfitInRecord(place: string, value: object, shape: Shape): Misfit | undefined {
  for (const [key, one] of Object.entries(value)) {
    const misfit = ID.test(key)
      ? misfitIn(`${place}.${key}`, one, shape)
      : { place, expected: 'ids as keys' };
    if (misfit) return misfit;
  }
  return undefined;
}

function misfitInKeys(
  place: string,
  value: object,
  keys: Readonly<Record<string, Shape>>,
): Misfit | undefined {
  const known = new Set<string>();
  for (const [name, shape] of Object.entries(keys)) {
    const key = name.replace('?', '');
    known.add(key);
    const isThere = Object.hasOwn(value, key);
    if (!isThere && key !== name) continue;
    const one = isThere ? (value as Record<string, unknown>)[key] : undefined;
    const misfit = misfitIn(place === '' ? key : `${place}.${key}`, one, shape);
    if (misfit) return misfit;
  }
  const unknown = Object.keys(value).find((key) => !known.has(key));
  return fit(unknown === undefined, place, `the keys ${[...known].join(', ')} alone`);
}

function fit(fits: boolean, place: string, expected: string): Misfit | undefined {
  return fits ? undefined : { place, expected };
}
