/**
 * Checks untrusted values. Own code, because the content script reads settings on each page and a
 * schema library would be larger than all of it. Each function throws a `SettingsError` that names
 * the place.
 */
import { SettingsError } from './settings-error.ts';

/** An object of JSON. */
export type JsonObject = Readonly<Record<string, unknown>>;

/**
 * Told of each fault, with the part of the data that it takes away; if it returns, reading goes on
 * without that part.
 */
export type OnFault = (error: SettingsError, lost: unknown) => void;

/** Stops at the first fault. */
export const refuse: OnFault = (error) => {
  throw error;
};

/** Maximum length of a wrong value quoted in an error (UTF-16 units). */
const MAX_QUOTED_UNITS = 40;

/** Reads an object that has only these keys; others are faults. */
export function objectAt(
  place: string,
  value: unknown,
  keys: readonly string[],
  onFault: OnFault = refuse,
): JsonObject {
  const object = anyObjectAt(place, value);
  for (const key of Object.keys(object))
    if (!keys.includes(key))
      onFault(
        new SettingsError('unknown-key', {
          place,
          found: `the key ${shown(key)}`,
          expected: keys.join(', '),
        }),
        key,
      );
  return object;
}

/**
 * Returns a function that reads the fields of an object one by one; a missing field, and one with a
 * fault, has its default.
 */
export function fieldsAt<Fields extends object>(
  place: string,
  value: unknown,
  defaults: Fields,
  onFault: OnFault,
): <Key extends keyof Fields & string>(
  key: Key,
  read: (place: string, value: unknown, onFault: OnFault) => Fields[Key],
) => Fields[Key] {
  const object = objectAt(place, value, Object.keys(defaults), onFault);
  return (key, read) => {
    if (!Object.hasOwn(object, key)) return defaults[key];
    const [field] = readable(object[key], onFault, () =>
      read(`${place}.${key}`, object[key], onFault),
    );
    return field ?? defaults[key];
  };
}

/** Reads an object with any keys. */
export function anyObjectAt(place: string, value: unknown): JsonObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw wrong(place, value, 'an object');
  return value as JsonObject;
}

/** The value of an own key, or the default for a missing one. */
export function valueOf(object: JsonObject, key: string, missing?: unknown): unknown {
  return Object.hasOwn(object, key) ? object[key] : missing;
}

/** Reads true or false. */
export function booleanAt(place: string, value: unknown): boolean {
  if (typeof value !== 'boolean') throw wrong(place, value, 'true or false');
  return value;
}

/** Reads one of a few words. */
export function wordAt<Word extends string>(
  place: string,
  value: unknown,
  words: readonly Word[],
): Word {
  const word = words.find((one) => one === value);
  if (word === undefined) throw wrong(place, value, words.join(' or '));
  return word;
}

/** Reads a list, each item with its place; items with a fault are left out. */
export function listAt<Item>(
  place: string,
  value: unknown,
  read: (place: string, item: unknown) => Item,
  onFault: OnFault = refuse,
): Item[] {
  if (!Array.isArray(value)) throw wrong(place, value, 'a list');
  return value.flatMap((item, i) => readable(item, onFault, () => read(`${place}.${i}`, item)));
}

/** Reads a whole number not less than a minimum. */
export function wholeNumberAt(place: string, value: unknown, minimum: number): number {
  if (!Number.isSafeInteger(value) || (value as number) < minimum)
    throw wrong(place, value, `a whole number from ${minimum} on`);
  return value as number;
}

/** The error for a value that is not as expected. */
export function wrong(place: string, value: unknown, expected: string): SettingsError {
  return new SettingsError('wrong-value', { place, found: shown(value), expected });
}

/** What was read, in a list; an empty list after a fault. */
function readable<Result>(value: unknown, onFault: OnFault, read: () => Result): readonly Result[] {
  try {
    return [read()];
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    onFault(error, value);
    return [];
  }
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  if (typeof value !== 'string') return String(value);
  return `“${value.length > MAX_QUOTED_UNITS ? `${value.slice(0, MAX_QUOTED_UNITS)}…` : value}”`;
}
