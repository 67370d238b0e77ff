import { paradigm, type Paradigm, type ParadigmTable } from '../paradigm.ts';

/**
 * Finnish declension: nominative, genitive, partitive, inessive, elative, illative, adessive,
 * ablative, allative, essive, translative.
 * Source: Iso suomen kielioppi (VISK), §§ 81–94, and Kotus on the inflection of foreign names.
 */
export const finnish: ParadigmTable = {
  // A consonant takes -i-, back or front by the last vowels: Putinissa; Minskissä
  'i-back': withClitics('', '- in ia issa ista iin illa ilta ille ina iksi', 'a'),
  'i-front': withClitics('', '- in iä issä istä iin illä iltä ille inä iksi', 'ä'),
  // Moskova, Britannia; Venäjä; Lukašenko; Ceaușescu; unioni
  a: withClitics('a', 'a an aa assa asta aan alla alta alle ana aksi', 'a'),
  ä: withClitics('ä', 'ä än ää ässä ästä ään ällä ältä älle änä äksi', 'ä'),
  o: withClitics('o', 'o on oa ossa osta oon olla olta olle ona oksi', 'a'),
  // federaatio, komissio
  io: withClitics('o', 'o on ota ossa osta oon olla olta olle ona oksi', 'a'),
  u: withClitics('u', 'u un ua ussa usta uun ulla ulta ulle una uksi', 'a'),
  i: withClitics('i', 'i in ia issa ista iin illa ilta ille ina iksi', 'a'),
  // Gradation: Eurooppa; Neuvostoliitto; parlamentti; neuvosto has none; kuningaskunta; Kaukoitä
  'pp-a': withClitics('pa', 'pa an paa assa asta paan alla alta alle pana aksi', 'a'),
  'tt-o': withClitics('to', 'to on toa ossa osta toon olla olta olle tona oksi', 'a'),
  'tt-i': withClitics('ti', 'ti in tia issa ista tiin illa ilta ille tina iksi', 'a'),
  'nt-a': withClitics('ta', 'ta nan taa nassa nasta taan nalla nalta nalle tana naksi', 'a'),
  't-ä': withClitics('tä', 'tä dän tää dässä dästä tään dällä dältä dälle tänä däksi', 'ä'),
  'kk-i': withClitics('ki', 'ki in kia issa ista kiin illa ilta ille kina iksi', 'a'),
  // Plural: presidentinvaalit
  'pl-it': withClitics('it', 'it ien eja eissa eista eihin eilla eilta eille eina eiksi', 'a'),
  // Participle: Yhdistynyt
  'adj-nyt': paradigm(
    'nyt',
    'nyt neen nyttä neessä neestä neeseen neellä neeltä neelle neenä neeksi',
  ),

  // Virtanen; Hyvönen; Kalle; Ville; Töölö
  nen: withClitics('nen', 'nen sen sta sessa sesta seen sella selta selle sena seksi', 'a'),
  'nen-front': withClitics('nen', 'nen sen stä sessä sestä seen sellä seltä selle senä seksi', 'ä'),
  e: withClitics('e', 'e en ea essa esta een ella elta elle ena eksi', 'a'),
  'e-front': withClitics('e', 'e en eä essä estä een ellä eltä elle enä eksi', 'ä'),
  ö: withClitics('ö', 'ö ön öä össä östä öön öllä öltä ölle önä öksi', 'ä'),
  // Peoples: saksalaiset; venäläiset
  'pl-set': withClitics('set', 'set sten sia sissa sista siin silla silta sille sina siksi', 'a'),
  'pl-set-front': withClitics(
    'set',
    'set sten siä sissä sistä siin sillä siltä sille sinä siksi',
    'ä',
  ),
};

/** Adds the forms with the particles “too” and “not even”: Venäjäkin, Venäjälläkään. */
function withClitics(drop: string, cases: string, vowel: 'a' | 'ä'): Paradigm {
  const plain = paradigm(drop, cases);
  const clitics = ['', 'kin', vowel === 'a' ? 'kaan' : 'kään'];
  return {
    ...plain,
    cases: plain.cases.map((endings) =>
      endings.flatMap((ending) => clitics.map((clitic) => ending + clitic)),
    ),
  };
}
