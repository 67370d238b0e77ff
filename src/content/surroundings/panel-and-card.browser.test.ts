import packJson from 'sidelight:pack';
import { describe, expect, it } from 'vitest';
import { engine, known, start, useMarkedPage } from '../../../test/support/marked-page.ts';
import { rankForPage } from '../../core/notes/rank-for-page.ts';
import { rankNotes } from '../../core/notes/rank-notes.ts';
import { readPageContext, type PageContext } from '../../core/notes/page-context.ts';
import { loadPack } from '../../pack/load/load-pack.ts';
import type { Mention } from '../engine/mention.ts';
import { languageOf } from './language-of.ts';
import { mentionContext } from './mention-context.ts';
import { pageContext } from './page-context.ts';

useMarkedPage();
const { content } = loadPack(packJson);
const pages = import.meta.glob<string>('../../../test/fixtures/pages/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const named = Object.entries(pages)
  .map(([path, html]) => [path.replace(/^.*\//, ''), html] as const)
  // It is read as UTF-8 here, which it is not.
  .filter(([file]) => file !== 'ru-print-view.html');

/** The order of a mention’s notes in its card. */
function inCard(mention: Mention): string[] {
  const language = languageOf(mention, engine.mentions);
  const context = mentionContext(mention, engine.mentions, language);
  return rankNotes(content, mention.annotation!.entity, context).map(({ note }) => note.id);
}

/** The order in which the panel has them for a page on which only this mention is marked. */
function inPanel(page: PageContext, line: number, at: number, entity: string): string[] {
  const paragraphs = page.paragraphs.map((paragraph, i) => ({
    ...paragraph,
    names: paragraph.names.map((name) => ({
      ...name,
      isWanted: i === line && name.start === at,
    })),
  }));
  const ranked = rankForPage(content, { ...page, paragraphs, mentions: [{ entity, count: 1 }] });
  return ranked.map(({ note }) => note.id);
}

describe('the panel has the order of the card at each name of', () => {
  it.each(named)('%s', async (_, html) => {
    start(html);
    await known();
    const sent: unknown = JSON.parse(JSON.stringify(pageContext(engine.mentions)));
    const page = readPageContext(sent, () => true)!;
    const lines = [...new Set(engine.mentions.wanted().map(({ line }) => line))];
    let compared = 0;
    for (const [i, { names }] of page.paragraphs.entries()) {
      const [first] = names;
      const mentions = lines[i]!.mentions.filter(({ annotation }) => annotation);
      const from = mentions[0]!.name.start - first!.start;
      for (const mention of mentions) {
        if (!engine.mentions.wanted().includes(mention)) continue;
        const { entity } = mention.annotation!;
        expect(inPanel(page, i, mention.name.start - from, entity)).toEqual(inCard(mention));
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(0);
  });
});
