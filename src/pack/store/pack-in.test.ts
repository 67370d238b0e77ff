import { describe, expect, it } from 'vitest';
import { SMALL_SOUND_PACK } from '../../../test/pack/mistakes/small-sound-pack.ts';
import { SMALL_TRANSLATION } from '../../../test/pack/mistakes/small-translation.ts';
import { textsOf } from '../../core/notes/pack-texts.ts';
import { compilePack } from '../compile/compile.ts';
import { packIn } from './pack-in.ts';

const withRussian = (text: string) =>
  compilePack({ ...SMALL_SOUND_PACK, 'translations/ru.json': text });
const pack = withRussian(SMALL_TRANSLATION);
const { language: _, ...texts } = JSON.parse(SMALL_TRANSLATION) as { language: string };

describe('a compiled pack', () => {
  it('has the texts of its translations', () => expect(pack.translations).toEqual({ ru: texts }));

  it('has no translation that is not whole', () =>
    expect(withRussian('{ "language": "ru", "title": "Мир" }').translations).toEqual({}));

  it('is in its own language as it is', () => expect(packIn(pack, 'en')).toBe(pack));
});

describe('a compiled pack in another language', () => {
  const { content, argument } = packIn(pack, 'ru');

  it('has no text of its own language', () =>
    expect({ translator: content.translatedBy, ...textsOf(content, argument) }).toEqual(texts));

  it('says what was translated, from what', () => {
    expect(content).toMatchObject({ language: 'ru', translatedFrom: 'en' });
    expect(content.entities.map(({ ownLabel }) => ownLabel)).toEqual([
      'Woodrow Wilson',
      'Georges Clemenceau',
      'Paris',
    ]);
    expect(content.notes[0]?.quotes).toEqual([
      { text: 'ни плана, ни схемы', speaker: 'автор', original: 'no plan, no scheme' },
    ]);
  });

  it('has the originals of what the argument quotes', () =>
    expect(argument.map(({ quotes }) => quotes)).toEqual([
      [[], []],
      [[], [{ text: 'заняли', original: 'took' }]],
      [[], []],
    ]));

  it('keeps everything that is no text', () => {
    expect(content.notes[1]?.when).toEqual({
      from: '1919-01',
      to: '1919-06-28',
      label: 'начало 1919 года',
    });
    expect(content.entities[1]?.editorial?.wikidata).toBe('Q82006');
    expect(content.timeline[0]).toMatchObject({ places: [2, 3], forecast: false });
    expect(content.parallels[0]?.sides[1]).toEqual({
      entity: 'person/clemenceau',
      text: 'Он вёл.',
      places: [2],
      notes: ['F02'],
    });
    expect(argument.map(({ place }) => place)).toEqual([1, 2, 3]);
  });
});
