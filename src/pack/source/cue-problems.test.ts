import { describe, expect, it } from 'vitest';
import { themesIn } from '../../core/notes/cue-words.ts';
import { placedWordsOf } from '../../core/text/words-of.ts';
import { smallPack } from '../../../test/support/small-pack.ts';
import { compilePack } from '../compile/compile.ts';
import { loadPack } from '../load/load-pack.ts';
import type { SourceFiles } from './sources.ts';
import { PackError } from './pack-error.ts';

const names = { en: { 'place/minsk': { names: ['Minsk'] } } };
const compileAndLoad = (files: SourceFiles) => loadPack(JSON.stringify(compilePack(files)));
const withCues = (file: object, path = 'cues/en.json') => smallPack(names, { [path]: file });

function problems(file: object, path?: string): string {
  try {
    compilePack(withCues(file, path));
  } catch (error) {
    if (error instanceof PackError) return error.message;
    throw error;
  }
  return '';
}

describe('cue files', () => {
  it('are compiled by language and theme, sorted', () => {
    const { content } = compileAndLoad(
      withCues({
        language: 'en',
        cues: { elections: ['vote', 'polls.', '~run for', 'ballot box'] },
      }),
    );
    expect(content.cues).toEqual({ en: { elections: 'ballot box|polls.|vote|~run for' } });
  });

  it('are one for all scripts and countries of a language, as texts tell them apart by language', () => {
    const { content } = compileAndLoad(
      smallPack(names, {
        'cues/sr-Cyrl.json': { language: 'sr-Cyrl', cues: { elections: ['избор', 'vote'] } },
        'cues/sr-Latn.json': { language: 'sr-Latn', cues: { elections: ['vote', 'izbor'] } },
        'cues/pt-BR.json': { language: 'pt-BR', cues: { elections: ['urna'] } },
      }),
    );
    expect(content.cues).toEqual({
      pt: { elections: 'urna' },
      sr: { elections: 'izbor|vote|избор' },
    });
    expect(
      themesIn(placedWordsOf('izbora'), content.cues, 'sr', () => 1).get('elections')?.cues,
    ).toBe(1);
    expect(
      themesIn(placedWordsOf('urnas'), content.cues, 'pt-BR', () => 1).get('elections')?.cues,
    ).toBe(1);
  });

  it('may be missing', () => {
    expect(compileAndLoad(smallPack(names)).content).not.toHaveProperty('cues');
  });

  it.each<[string, object, string]>([
    [
      'a theme that the pack does not have',
      { language: 'en', cues: { weather: ['rain'] } },
      'cues/en.json:4:5: there is no theme “weather” in pack.json',
    ],
    [
      'a language that is not the name of the file',
      { language: 'de', cues: { elections: ['wahl'] } },
      'cues/en.json:2:15: “language” is “de”, but the name of the file says “en”; expected the same',
    ],
    [
      'a cue that another one covers',
      { language: 'en', cues: { elections: ['vote', 'voter'] } },
      'cues/en.json:6:7: “vote” in line 5 already finds “voter”; delete one of them',
    ],
    [
      'a cue that stands twice',
      { language: 'en', cues: { elections: ['vote', 'vote'] } },
      'cues/en.json:6:7: “vote” in line 5 already finds “vote”; delete one of them',
    ],
    [
      'a cue spelt as no text is compared',
      { language: 'en', cues: { elections: ['счёт'] } },
      'cues/en.json:5:7: “счёт” is never met; expected “счет”, as texts are compared',
    ],
    [
      'a capital',
      { language: 'en', cues: { elections: ['Vote'] } },
      'cues/en.json:5:7: an entry of “elections” is “Vote”; expected words in small letters',
    ],
    [
      'a hyphen',
      { language: 'en', cues: { elections: ['vote-rig'] } },
      'cues/en.json:5:7: an entry of “elections” is “vote-rig”; expected words in small letters',
    ],
    [
      'an empty list',
      { language: 'en', cues: { elections: [] } },
      'cues/en.json:4:18: “elections” is empty; expected at least one entry',
    ],
  ])('are refused for %s, with the place', (_, file, message) => {
    expect(problems(file)).toContain(message);
  });

  it('may have a whole word beside a beginning, and a cue beside a wider hint', () => {
    expect(
      problems({ language: 'en', cues: { elections: ['poll.', 'polls', '~vot', 'vote'] } }),
    ).toBe('');
  });
});
