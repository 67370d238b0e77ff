/**
 * The entities that the corpora of ../shared/gold label, each with the pack's id. The pack was
 * given the corpora's ids, so the table is one list; finds of any other entity are not scored there.
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
