import { migratedId } from '../pack-ids.ts';
import { APOSTROPHES, HYPHENS, IGNORABLES, SPACES } from '../text/characters.ts';
import { hostnameAt, isUnder } from './hostname.ts';
import { listAt, objectAt, refuse, wholeNumberAt, wordAt, wrong, type OnFault } from './narrow.ts';

/** Where a correction applies: on a site with its subdomains, or everywhere. */
export type CorrectionScope = { readonly site: string } | 'everywhere';

/**
 * “Not this person”: the reader's statement that a name, as written, does not mean an entity. It is
 * stored because the reader asks for it.
 */
export interface Correction {
  /** As `foldSurface` gives it. */
  readonly surface: string;
  readonly entityId: string;
  readonly scope: CorrectionScope;
  /** Milliseconds since 1970. */
  readonly addedAt: number;
}

/** Maximum length of a surface and of an id (UTF-16 units). */
const MAX_TEXT_UNITS = 300;

const anyOf = (units: string): RegExp => new RegExp(`[${units.replaceAll('-', '\\-')}]`, 'gu');
const ignorable = anyOf(IGNORABLES);
const apostrophe = anyOf(APOSTROPHES);
const hyphen = anyOf(HYPHENS);
const spaces = new RegExp(`[${SPACES}]+`, 'gu');

/** A name as written, without differences that do not matter to a reader: case, line ends, typography. */
export function foldSurface(surface: string): string {
  return surface
    .normalize('NFC')
    .replace(ignorable, '')
    .replace(apostrophe, '’')
    .replace(hyphen, '-')
    .replace(spaces, ' ')
    .trim()
    .toLowerCase();
}

/** The list with a correction added; an equal one is replaced. */
export function addCorrection(
  list: readonly Correction[],
  correction: Correction,
): readonly Correction[] {
  return [...removeCorrection(list, correction), correction];
}

/** The list without an equal correction, whenever it was added. */
export function removeCorrection(
  list: readonly Correction[],
  correction: Correction,
): readonly Correction[] {
  return list.filter((other) => keyOf(other) !== keyOf(correction));
}

/**
 * Returns a check whether a correction says that a name does not mean an entity on a page; create it
 * once for a list.
 */
export function correctedOn(
  list: readonly Correction[],
  hostname: string,
): (surface: string, entityId: string) => boolean {
  const here = list.filter(
    ({ scope }) => scope === 'everywhere' || isUnder(hostname, new Set([scope.site])),
  );
  if (here.length === 0) return () => false;
  const taken = new Set(here.map(({ surface, entityId }) => `${entityId} ${surface}`));
  return (surface, entityId) => taken.has(`${entityId} ${foldSurface(surface)}`);
}

/** The same for a text whose site may be known only later, or change. */
export function correctedAt(
  list: readonly Correction[],
  hostname: () => string,
): (surface: string, entityId: string) => boolean {
  // Nearly all readers have none, and each name of a page is asked for.
  if (list.length === 0) return () => false;
  let known: string | undefined;
  let isCorrected = (_surface: string, _entityId: string): boolean => false;
  return (surface, entityId) => {
    const now = hostname();
    if (now !== known) isCorrected = correctedOn(list, now);
    known = now;
    return isCorrected(surface, entityId);
  };
}

/**
 * Parses corrections from an untrusted source.
 * @param onFault what happens at a correction with a fault; by default, the fault is thrown
 * @throws SettingsError if the value is no list
 */
export function parseCorrections(
  value: unknown,
  place = 'corrections',
  onFault: OnFault = refuse,
): Correction[] {
  return listAt(place, value, correctionAt, onFault);
}

function correctionAt(place: string, value: unknown): Correction {
  const keys = ['surface', 'entityId', 'scope', 'addedAt'];
  const { surface, entityId, scope, addedAt } = objectAt(place, value, keys);
  return {
    surface: foldSurface(textAt(`${place}.surface`, surface)),
    entityId: migratedId(textAt(`${place}.entityId`, entityId)),
    scope: scopeAt(`${place}.scope`, scope),
    addedAt: wholeNumberAt(`${place}.addedAt`, addedAt, 0),
  };
}

function scopeAt(place: string, value: unknown): CorrectionScope {
  if (typeof value === 'string') return wordAt(place, value, ['everywhere'] as const);
  return { site: hostnameAt(`${place}.site`, objectAt(place, value, ['site'])['site']) };
}

function textAt(place: string, value: unknown): string {
  if (typeof value === 'string' && value !== '' && value.length <= MAX_TEXT_UNITS) return value;
  throw wrong(place, value, `a text of 1 to ${MAX_TEXT_UNITS} characters`);
}

function keyOf({ surface, entityId, scope }: Correction): string {
  return JSON.stringify([surface, entityId, scope]);
}
