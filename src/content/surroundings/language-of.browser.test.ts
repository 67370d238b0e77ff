import { afterEach, describe, expect, it } from 'vitest';
import {
  engine,
  main,
  start,
  untilMarked,
  useMarkedPage,
} from '../../../test/support/marked-page.ts';
import { languageOf } from './language-of.ts';

useMarkedPage();
const { documentElement } = document;
afterEach(() => documentElement.removeAttribute('lang'));

const RUSSIAN =
  'Министр сказал, что он не знает, как это было. Владимир Путин после этого уже был в Москве.';
const ENGLISH =
  'The minister said that he was not aware of it. Vladimir Putin has been in the city for a week.';

/** The language at each name that the page marks. */
const languages = () =>
  engine.mentions
    .marked()
    .map((mention) => [mention.surface, languageOf(mention, engine.mentions)]);

describe('the language of a paragraph', () => {
  it('that has few words is that of the page’s other texts, whatever the template declares', async () => {
    start(`<div lang="en"><p>${RUSSIAN}</p><h2>Путин</h2></div>`);
    await untilMarked(['Владимир Путин', 'Москве', 'Путин']);
    expect(languages().at(-1)).toEqual(['Путин', 'ru']);
  });

  it('is its own where its words tell another one than those of the page', async () => {
    start(`<div lang="en"><p>${ENGLISH}</p><p>${ENGLISH}</p><p>${RUSSIAN}</p></div>`);
    await untilMarked(['Vladimir Putin', 'Vladimir Putin', 'Владимир Путин', 'Москве']);
    expect(languages().map(([, language]) => language)).toEqual(['en', 'en', 'ru', 'ru']);
  });

  it('is that of its words, or of the page’s, where none is declared', async () => {
    documentElement.removeAttribute('lang');
    start(`<h2>Путин</h2><p>${RUSSIAN}</p>`);
    await untilMarked(['Путин', 'Владимир Путин', 'Москве']);
    for (const [, language] of [...languages(), ...languages()]) expect(language).toBe('ru');
  });

  it('that has few words is the one that it declares itself', async () => {
    start(`<div lang="en"><p>${ENGLISH}</p><p lang="ru">Путин</p><p lang="da">Putin</p></div>`);
    await untilMarked(['Vladimir Putin', 'Путин', 'Putin']);
    expect(languages().map(([, language]) => language)).toEqual(['en', 'ru', 'da']);
  });

  it('stays Serbian in Latin letters, whose words are those of Croatian', async () => {
    start(
      '<p lang="sr-Latn">Ministar je rekao da ne zna kako je to bilo, ali Vladimir Putin je prema godine.</p>',
    );
    await untilMarked(['Vladimir Putin']);
    expect(languages()).toEqual([['Vladimir Putin', 'sr']]);
  });

  it('is the new one when the page has moved to another in place', async () => {
    documentElement.lang = 'en';
    start(`<p>${ENGLISH}</p><h2>Putin</h2>`);
    await untilMarked(['Vladimir Putin', 'Putin']);
    expect(languages().map(([, language]) => language)).toEqual(['en', 'en']);
    documentElement.lang = 'ru';
    const [paragraph, heading] = [...main.children];
    paragraph!.firstChild!.nodeValue = RUSSIAN;
    heading!.firstChild!.nodeValue = 'Путин';
    await untilMarked(['Владимир Путин', 'Москве', 'Путин']);
    expect(languages().map(([, language]) => language)).toEqual(['ru', 'ru', 'ru']);
  });
});
