import { describe, expect, it } from 'vitest';
import { saidOfFiles } from '../../../test/pack/mistakes/provoke.ts';
import { smallPack } from '../../../test/support/small-pack.ts';
import { EASTERN_WORDS } from './common-words/eastern.ts';
import { WESTERN_WORDS } from './common-words/western.ts';
import { SAMPLE_TEXTS } from './sample-texts/sample-texts.ts';

/** What is said of a pack with one name, without warnings. */
function saidOf(
  language: string,
  name: unknown,
  list: 'names' | 'surnames' | 'given' = 'names',
): string[] {
  const files = smallPack({ [language]: { 'idea/one': { names: ['Zyx Zyxov'], [list]: [name] } } });
  return saidOfFiles(files).filter((line) => !line.startsWith('warning'));
}

describe('a name that would be marked in a plain text of its language', () => {
  it.each([
    ['en', 'Hope', 'For Help Hope Fades For'],
    ['de', 'Minister', 'Traum Der Minister trat nach'],
    ['fr', 'Espoir', 'le gouvernement Espoir et colère'],
    ['es', 'Esperanza', 'larga disputa Esperanza y rabia'],
    ['ru', 'Вера', 'не прошла Вера людей сильна'],
    ['uk', 'Перемога', 'малювали зорі Перемога дісталася господарям'],
    ['pl', 'Kowal', 'w bajkach Kowal młynarz i'],
    ['be', 'Надзея', 'Мір далёка Надзея і гнеў'],
    ['bg', 'Вяра', 'на съседите Вяра и любов'],
    ['cs', 'Naděje', 'je daleko Naděje a hněv'],
    ['el', 'Ελπίδα', 'ειρήνη μακριά Ελπίδα και θυμός'],
    ['et', 'Lootus', 'on kaugel Lootus ja viha'],
    ['fi', 'Toivo', 'on kaukana Toivo ja viha'],
    ['hr', 'Zora', 'Slava pobjednicima Zora nad morem'],
    ['hu', 'Szabadság', 'a teret Szabadság igazság és'],
    ['it', 'Libertà', 'la piazza Libertà giustizia e'],
    ['lt', 'Viltis', 'Taika toli Viltis ir pyktis'],
    ['lv', 'Ausma', 'Slava uzvarētājiem Ausma bija sarkana'],
    ['mk', 'Слобода', 'исполнија плоштадот Слобода правда и'],
    ['nl', 'Hoop', 'ver weg Hoop en woede'],
    ['pt', 'Vitória', 'pintaram estrelas Vitória da equipa'],
    ['ro', 'Pacea', 'Războiul continuă Pacea e departe'],
    ['sk', 'Nádej', 'je ďaleko Nádej a hnev'],
    ['sl', 'Zmaga', 'risali zvezde Zmaga je pripadla'],
    ['sr', 'Нада', 'је далеко Нада и гнев'],
    ['sr', 'Pobeda', 'crtala zvezde Pobeda je pripala'],
    ['sv', 'Hopp', 'långt borta Hopp och vrede'],
    ['tr', 'Umut', 'Barış uzakta Umut ve öfke'],
  ])('is refused with file, line and the words: %s, %s', (language, name, words) => {
    expect(saidOf(language, name)).toEqual([
      expect.stringContaining(`“${name}” would be marked in plain text (“${words}”)`),
    ]);
    expect(saidOf(language, name)[0]).toMatch(
      new RegExp(`^names/${language}\\.json:\\d+:\\d+: .* % of its words; expected a longer name$`),
    );
  });

  it('is refused in the names file of any other language', () => {
    expect(saidOf('eo', 'Hope')).toEqual([
      expect.stringContaining('“Hope” would be marked in plain text (“For Help Hope Fades For”)'),
    ]);
  });

  it.each<[string, unknown, 'names' | 'surnames']>([
    ['without a capital of its own', 'workers', 'names'],
    ['beside a word that is everywhere', { name: 'Hope', near: 'e' }, 'names'],
    ['beside a mark', { name: 'Hope', near: ',' }, 'names'],
    ['beside a common word', { name: 'Hope', near: 'with' }, 'names'],
    ['as a surname in any case', { name: 'Farmers', case: 'any' }, 'surnames'],
    ['as a surname without a capital', 'farmers', 'surnames'],
  ])('is refused %s', (_, name, list) => {
    expect(saidOf('en', name, list)).toEqual([
      expect.stringContaining('would be marked in plain text'),
    ]);
  });

  it('is refused for two words too', () => {
    expect(saidOf('en', 'Old Town')[0]).toContain('(“Missing Miners Old Town Gets”)');
  });
});

describe('a name is allowed', () => {
  it.each<[string, string, unknown, 'names' | 'surnames' | 'given']>([
    ['where the text has the word without its capital', 'en', 'Harbour', 'names'],
    ['beside another word', 'en', 'Hope Springs', 'names'],
    ['where a word must be near', 'en', { name: 'Flood', near: '1927' }, 'names'],
    ['in another language alone', 'de', { name: 'Hope', onlyIn: true }, 'names'],
    ['in capitals only', 'en', { name: 'HOPE', case: 'capitals' }, 'names'],
    ['as a surname, which is judged by what is around it', 'de', 'Richter', 'surnames'],
    ['as a given name', 'ru', 'Вера', 'given'],
    ['in a language without a text', 'ka', 'იმედი', 'names'],
  ])('%s', (_, language, name, list) => {
    expect(saidOf(language, name, list)).toEqual([]);
  });
});

it('each language with a list of frequent words has a plain text', () => {
  const languages = Object.keys({ ...WESTERN_WORDS, ...EASTERN_WORDS });
  expect(Object.keys(SAMPLE_TEXTS).toSorted()).toEqual(languages.toSorted());
});

it('the plain texts are short, and their words many', () => {
  for (const text of Object.values(SAMPLE_TEXTS)) {
    const count = text.split(/\s+/).length;
    expect(count).toBeGreaterThan(110);
    expect(count).toBeLessThan(300);
  }
});
