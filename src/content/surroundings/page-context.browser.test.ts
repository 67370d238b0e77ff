import { describe, expect, it, vi } from 'vitest';
import { engine, start, untilMarked, useMarkedPage } from '../../../test/support/marked-page.ts';
import { pageContext, pageContextInSlices } from './page-context.ts';

useMarkedPage();
const context = () => pageContext(engine.mentions);

describe('the context of a page', () => {
  it('counts entities in order of appearance, and gives the lines that name them', async () => {
    start(`<div lang="en-GB"><h1>Boris Nemtsov is remembered</h1><p>No name.</p>
      <p>Vladimir Putin and Boris Nemtsov met.</p></div>`);
    await untilMarked(['Boris Nemtsov', 'Vladimir Putin', 'Boris Nemtsov']);
    const above = {
      headline: 'Boris Nemtsov is remembered',
      inHeadline: ['person/nemtsov'],
      language: 'en',
    };
    expect(context()).toEqual({
      mentions: [
        { entity: 'person/nemtsov', count: 2 },
        { entity: 'person/putin', count: 1 },
      ],
      paragraphs: [
        {
          text: 'Boris Nemtsov is remembered',
          names: [{ entity: 'person/nemtsov', start: 0, end: 13, isWanted: true }],
          ...above,
        },
        {
          text: 'Vladimir Putin and Boris Nemtsov met.',
          names: [
            { entity: 'person/putin', start: 0, end: 14, isWanted: true },
            { entity: 'person/nemtsov', start: 19, end: 32, isWanted: true },
          ],
          ...above,
        },
      ],
      headline: 'Boris Nemtsov is remembered',
      language: 'en',
    });
  });

  it('has the language of the text where the page declares another one', async () => {
    start(
      '<div lang="en"><p>Министр сказал, что он не знает, как это было. Владимир Путин после этого уже был в Минске.</p></div>',
    );
    await untilMarked(['Владимир Путин', 'Минске']);
    expect(context().language).toBe('ru');
  });

  it('has the declared language where that cannot be guessed', async () => {
    start('<p lang="da">Det er ikke det, at han har sagt, som Vladimir Putin var med til.</p>');
    await untilMarked(['Vladimir Putin']);
    expect(context().language).toBe('da');
  });

  it('has the headline and the language of each paragraph', async () => {
    start(`<article lang="fi"><h1>Putin</h1><p lang="da">Vladimir Putin.</p></article>
      <article lang="fi"><h1>Nemtsov</h1><p>Boris Nemtsov.</p></article>`);
    await untilMarked(['Putin', 'Vladimir Putin', 'Nemtsov', 'Boris Nemtsov']);
    const paragraphs = context().paragraphs.map((one) => [one.headline, one.language]);
    expect(paragraphs).toEqual([
      ['Putin', 'fi'],
      ['Putin', 'da'],
      ['Nemtsov', 'fi'],
      ['Nemtsov', 'fi'],
    ]);
  });

  it('is empty for a page without names', async () => {
    start('<h1>News</h1><p>Nobody.</p>');
    await engine.settle();
    expect(context()).toEqual({ mentions: [], paragraphs: [] });
  });

  it('is limited on a long page with long lines', async () => {
    const long = 'word '.repeat(2000);
    start(
      `<h1>${long}</h1><p>${long} Vladimir Putin ${long} Boris Nemtsov</p>` +
        '<p>Vladimir Putin</p>'.repeat(99),
    );
    await engine.settle();
    const { mentions, paragraphs, headline } = context();
    expect(mentions).toEqual([
      { entity: 'person/putin', count: 100 },
      { entity: 'person/nemtsov', count: 1 },
    ]);
    expect(paragraphs).toHaveLength(60);
    expect(paragraphs[0]!.text).toContain('Vladimir Putin');
    expect(paragraphs[0]!.names.map(({ entity }) => entity)).toEqual(['person/putin']);
    expect(Math.max(...paragraphs.map(({ text }) => text.length))).toBe(4500);
    expect(headline).toHaveLength(300);
  });

  it('is the same in slices, between which the page can act', async () => {
    start(`<p lang="en">Vladimir Putin met the minister.</p>
      <p lang="ru">Борис Немцов сказал, что он не знает.</p><p lang="de">Putin war in Minsk.</p>`);
    await untilMarked(['Vladimir Putin', 'Борис Немцов', 'Putin', 'Minsk']);
    let now = performance.now();
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 100));
    let hasActed = false;
    void scheduler.postTask(() => (hasActed = true), { priority: 'user-blocking' });
    const found = await pageContextInSlices(engine.mentions);
    clock.mockRestore();
    expect(hasActed).toBe(true);
    expect(found).toEqual(context());
    expect(found.paragraphs.map(({ language }) => language)).toEqual(['en', 'ru', 'de']);
  });
});
