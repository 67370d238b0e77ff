import { paradigm, type ParadigmTable } from '../paradigm.ts';

/**
 * Hungarian declension: nominative, accusative, dative, instrumental, causal-final, translative,
 * inessive, elative, illative, superessive, delative, sublative, adessive, ablative, allative,
 * terminative, formal, possessive (“that of”).
 * Source: A magyar helyesírás szabályai (12th edition), on the suffixes of proper names, and
 * Tompa (ed.), A mai magyar nyelv rendszere.
 */
export const hungarian: ParadigmTable = {
  // Back vowels, the consonant doubled before -val: Putyin, Nyemcov, Sztálin
  'back-n': paradigm('', back('t', 'n', 'on')),
  'back-v': paradigm('', back('ot', 'v', 'on')),
  // Oroszország, Királyság: the place is in the superessive
  'back-g': paradigm('', back('ot', 'g', 'on')),
  // Belarusz: “sz” and -val give “ssz”
  'back-sz': paradigm(
    'sz',
    'sz szt sznak sszal szért sszá szban szból szba szon szról szra sznál sztól szhoz szig szként szé',
  ),
  // Final a and o become long before a suffix: Moszkvában, Lukasenkóval; Szovjetunió is long already
  a: paradigm('a', vowel('a', 'á')),
  o: paradigm('o', vowel('o', 'ó')),
  ó: paradigm('ó', vowel('ó', 'ó')),
  u: paradigm('u', vowel('u', 'u')),
  // Front vowels: Minszk, Kreml; Kelet
  'front-k': paradigm('', front('et', 'k', 'en')),
  'front-l': paradigm('', front('t', 'l', 'en')),
  'front-t': paradigm('', front('et', 't', 'en')),
  // Tanács; elnökválasztás
  'back-cs': paradigm(
    'cs',
    'cs csot csnak ccsal csért ccsá csban csból csba cson csról csra csnál cstól cshoz csig csként csé',
  ),
  'back-s': paradigm('', back('t', 's', 'on')),

  // Other last sounds: Sándor; Pál; Novák; Donát; Dávid; Eszter; Ibsen; Goethe; Kennedy; Garibaldi
  'back-r': paradigm('', back('t', 'r', 'on')),
  'back-l': paradigm('', back('t', 'l', 'on')),
  'back-k': paradigm('', back('ot', 'k', 'on')),
  'back-t': paradigm('', back('ot', 't', 'on')),
  'back-d': paradigm('', back('ot', 'd', 'on')),
  'front-r': paradigm('', front('t', 'r', 'en')),
  'front-n': paradigm('', front('t', 'n', 'en')),
  e: paradigm('e', 'e ét ének ével éért évé ében éből ébe én éről ére énél étől éhez éig eként éé'),
  'vowel-front': paradigm('', front('t', 'v', 'n')),
  'vowel-back': paradigm('', back('t', 'v', 'n')),
  // Peoples: oroszok; németek have front-k
  'pl-back': paradigm('', back('at', 'k', 'on')),
};

function back(accusative: string, last: string, superessive: string): string {
  return `- ${accusative} nak ${last}al ért ${last}á ban ból ba ${superessive} ról ra nál tól hoz ig ként é`;
}

function front(accusative: string, last: string, superessive: string): string {
  return `- ${accusative} nek ${last}el ért ${last}é ben ből be ${superessive} ről re nél től hez ig ként é`;
}

/** Suffixes after a final back vowel; in the formal case, a final “a” stays short. */
function vowel(short: string, long: string): string {
  const suffixes = 't nak val ért vá ban ból ba n ról ra nál tól hoz ig';
  const endings = suffixes.split(' ').map((suffix) => long + suffix);
  const formal = short === 'o' ? `${short}ként/${long}ként` : `${short}ként`;
  return [short, ...endings, formal, `${long}é`].join(' ');
}
