import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Pack } from '../../src/pack/load/load-pack.ts';
import { BUNDLED_PACK, compileFolders } from '../../tools/build/bundled-pack.ts';
import { annotateHtml, annotateLines, annotateText } from '../../tools/cli/annotate-text.ts';
import { GOLD_ENTITIES } from '../../tools/cli/eval/gold-entities.ts';
import {
  parseGold,
  parseSentences,
  type LabelledText,
} from '../../tools/cli/eval/labelled-text.ts';
import { readHtml } from '../../tools/cli/html-text.ts';
import type { PrintedMention } from '../../tools/cli/printed-mention.ts';
import { sharedPath } from '../../tools/cli/shared-folder.ts';
import { realPages } from '../e2e/harness/real-pages.ts';
import { fixtureFolders, fixturePacks } from '../fixtures/packs/fixture-packs.ts';

const bundledFolder = fileURLToPath(new URL(`../../${BUNDLED_PACK}`, import.meta.url));
const [bundled, ...others] = compileFolders([
  bundledFolder,
  ...fixturePacks.map(({ folder }) => folder),
]).map(({ pack }) => pack) as [Pack, ...Pack[]];
const together = [bundled, ...others];
const ownId = bundled.content.id;

type Marks = readonly Omit<PrintedMention, 'pack'>[];

/** The names that a reader sees marked, of the bundled pack and of the others. */
function marksOf(mentions: readonly PrintedMention[]): { own: Marks; foreign: string[] } {
  const shown = mentions.filter((mention) => mention.shown);
  const isOwn = ({ pack = ownId }: PrintedMention): boolean => pack === ownId;
  return {
    own: shown.filter(isOwn).map(({ pack: _, ...mark }) => mark),
    foreign: shown
      .filter((mention) => !isOwn(mention))
      .map(({ pack, entity, surface }) => `${surface} = ${pack}:${entity}`),
  };
}

function labelledTexts(folder: string): LabelledText[] {
  return readdirSync(folder)
    .filter((file) => /\.(jsonl|txt)$/.test(file))
    .flatMap((file) => {
      const content = readFileSync(`${folder}/${file}`, 'utf8');
      if (file.endsWith('.jsonl')) return parseGold(file, content, GOLD_ENTITIES);
      const name = basename(file, '.txt');
      return parseSentences(file, content, name.startsWith('traps') ? undefined : name);
    });
}

describe('the packs of tests', () => {
  it('are all that lie in their folder, under their own ids', () => {
    expect(fixturePacks.map(({ id }) => id).toSorted()).toEqual(fixtureFolders.toSorted());
    expect(others.map(({ content }) => content.id)).toEqual(fixturePacks.map(({ id }) => id));
  });

  it('say something of every entity', () => {
    for (const { content } of others) {
      const noted = new Set(content.notes.flatMap(({ about }) => about));
      expect(content.entities.map(({ id }) => id).filter((id) => !noted.has(id))).toEqual([]);
    }
  });

  it('are written in different languages', () =>
    expect(others.map(({ content }) => content.language)).toEqual(['en', 'de']));

  it.each(fixturePacks)('$id has a page on which many of its names are marked', (fixture) => {
    const marks = annotateHtml(together, fixture.readPage()).filter(({ shown }) => shown);
    expect(new Set(marks.map(({ pack }) => pack))).toEqual(new Set([fixture.id]));
    expect(new Set(marks.map(({ entity }) => entity)).size).toBeGreaterThanOrEqual(10);
  });

  it.each([
    ['council-of-four', ['Owen Wilson', 'Harriet Wilson', 'Milton Keynes', '14 points']],
    ['politik-als-beruf', ['Sabine Weber', 'Max-Weber-Platz', 'Lily Gladstone', 'Richard Ch']],
  ])('of %s, namesakes on its page are not marked', (id, namesakes) => {
    const page = fixturePacks.find((fixture) => fixture.id === id)!.readPage();
    const marks = annotateHtml(together, page).filter(({ shown }) => shown);
    for (const namesake of namesakes) {
      const start = page.indexOf(namesake);
      expect(start).toBeGreaterThan(0);
      const end = start + namesake.length;
      expect(marks.filter((mark) => mark.start < end && start < mark.end)).toEqual([]);
    }
  });
});

describe('all packs on together', () => {
  it.each(realPages)(
    '$file: the bundled pack’s marks are those that it has alone, and the others are quiet',
    (page) => {
      const { lines, language } = readHtml(new TextDecoder(page.encoding).decode(page.read()));
      const texts = lines.map(({ text }) => text);
      const { own, foreign } = marksOf(annotateLines(together, texts, language));
      expect(own).toEqual(marksOf(annotateLines([bundled], texts, language)).own);
      expect(foreign).toEqual([]);
    },
  );

  const gold = sharedPath('gold');
  it.each([
    { name: 'the project’s own', folder: fileURLToPath(new URL('../labelled', import.meta.url)) },
    ...(gold === undefined ? [] : [{ name: 'the collected', folder: gold }]),
  ])('the same in $name labelled texts', ({ folder }) => {
    const texts = labelledTexts(folder);
    expect(texts.length).toBeGreaterThan(100);
    for (const { id, text, lang } of texts) {
      const { own, foreign } = marksOf(annotateText(together, text, lang));
      expect(own, id).toEqual(marksOf(annotateText([bundled], text, lang)).own);
      expect(foreign, id).toEqual([]);
    }
  });
});

describe('names of several packs in one text', () => {
  const shownIn = (text: string, language: string): string[] =>
    annotateText(together, text, language)
      .filter(({ shown }) => shown)
      .map(({ surface, pack, entity }) => `${surface} = ${pack}:${entity}`);

  it('are marked by each pack that has them', () =>
    expect(
      shownIn('Vladimir Putin read Max Weber on the Treaty of Versailles, of all things.', 'en'),
    ).toEqual([
      'Vladimir Putin = belarus-russia-2020:person/putin',
      'Max Weber = politik-als-beruf:person/weber',
      'Treaty of Versailles = council-of-four:event/treaty-of-versailles',
    ]));

  it('are shown with all packs that mean something by the same letters', () =>
    expect(
      shownIn('Woodrow Wilson in Germany; Max Weber in Germany.', 'en').filter((one) =>
        one.startsWith('Germany'),
      ),
    ).toEqual([
      'Germany = council-of-four:place/germany',
      'Germany = politik-als-beruf:place/germany',
      'Germany = council-of-four:place/germany',
      'Germany = politik-als-beruf:place/germany',
    ]));

  it('are not marked where a longer name of another pack is', () =>
    expect(
      shownIn('Woodrow Wilson, Max Weber, the Social Democratic Party of Germany.', 'en').at(-1),
    ).toBe('Social Democratic Party of Germany = politik-als-beruf:org/social-democracy'));
});
