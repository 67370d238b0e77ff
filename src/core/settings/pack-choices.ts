import { booleanAt, listAt, objectAt, wholeNumberAt, wrong } from './narrow.ts';
import { SettingsError } from './settings-error.ts';

/** A pack that the reader has, and whether it is used. */
export interface PackChoice {
  readonly id: string;
  readonly on: boolean;
}

/** The reader's packs in the reader's order; a pack without a choice is on, after all others. */
export type PackChoices = readonly PackChoice[];

/** The version of the stored form. */
const VERSION = 1;
/** Maximum length of a pack's id (UTF-16 units). */
const MAX_ID_UNITS = 300;

/** The form in which choices are stored. */
export function storedPackChoices(packs: PackChoices): unknown {
  return { version: VERSION, packs };
}

/** Parses stored choices; undefined stands for none. @throws SettingsError with the first fault */
export function parsePackChoices(value: unknown, place = 'pack-choices'): PackChoices {
  if (value === undefined) return [];
  const { version, packs } = objectAt(place, value, ['version', 'packs']);
  const found = wholeNumberAt(`${place}.version`, version, 1);
  if (found > VERSION)
    throw new SettingsError('newer-version', {
      place: `${place}.version`,
      found: String(found),
      expected: `at most ${VERSION}`,
    });
  const choices = listAt(`${place}.packs`, packs, (at, item) => {
    const { id, on } = objectAt(at, item, ['id', 'on']);
    if (typeof id !== 'string' || id === '' || id.length > MAX_ID_UNITS)
      throw wrong(`${at}.id`, id, `a text of 1 to ${MAX_ID_UNITS} characters`);
    return { id, on: booleanAt(`${at}.on`, on) };
  });
  return choices.filter(({ id }, i) => choices.findIndex((other) => other.id === id) === i);
}

/** The packs that there are, in the reader's order. */
export function orderedPacks(choices: PackChoices, ids: readonly string[]): PackChoices {
  const chosen = choices.filter(({ id }) => ids.includes(id));
  const known = new Set(chosen.map(({ id }) => id));
  return [...chosen, ...ids.filter((id) => !known.has(id)).map((id) => ({ id, on: true }))];
}

/** The choices with a pack at another place, from 0. */
export function withPackAt(choices: PackChoices, id: string, place: number): PackChoices {
  const moved = choices.find((choice) => choice.id === id);
  if (!moved) return choices;
  return choices.filter((choice) => choice !== moved).toSpliced(place, 0, moved);
}

/** The choices with a pack switched on or off. */
export function withPackOn(choices: PackChoices, id: string, on: boolean): PackChoices {
  return choices.map((choice) => (choice.id === id ? { id, on } : choice));
}
