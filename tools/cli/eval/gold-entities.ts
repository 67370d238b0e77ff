/**
 * The entities labelled in the corpora of ../shared/gold, which use the pack's ids; found mentions of
 * other entities are not scored there.
 */
export const GOLD_ENTITIES: ReadonlySet<string> = new Set([
  'person/lukashenko',
  'person/putin',
  'person/nemtsov',
  'person/radina',
  'person/ceausescu',
  'person/stalin',
  'place/belarus',
  'place/russia',
  'place/minsk',
  'place/moscow',
  'place/romania',
  'place/canada',
  'place/britain',
  'place/europe',
  'place/far-east',
  'org/eu',
  'org/kremlin',
  'org/charter97',
  'state/soviet-union',
]);
