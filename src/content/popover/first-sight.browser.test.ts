import bundledJson from 'sidelight:pack';
import { beforeAll, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import {
  box,
  element,
  makePopover,
  mentionRects,
  open,
  root,
  shownPopover,
  usePopoverPage,
} from '../../../test/support/popover-page.ts';
import { english } from '../../../test/support/english.ts';
import { wordsIn } from '../../../test/support/words-in.ts';
import type { PackContent } from '../../core/model.ts';
import { cardFor } from '../../core/notes/card.ts';
import type { CompactPack } from '../../pack/format/compact.ts';
import { parseCompact } from '../../pack/load/parse-compact.ts';
import { packIn } from '../../pack/store/pack-in.ts';
import { translateInOf } from '../../ui/translate-in.ts';

/** The share of cards that must show what a size asks for. */
const GOAL = 0.98;
/** How many others the paragraph names, so that notes on both, chips and a reason come first. */
const OTHERS = 3;

/** Real layouts, each with the language of notes and interface. */
const LAYOUTS = [
  ['en-react-streamed', 'en'],
  ['de-nuxt-hydrated', 'de'],
  ['fr-consent-wall', 'fr'],
  ['lt-custom-elements', 'lt'],
  ['pl-live-blog', 'es'],
  ['uk-endless-feed', 'ru'],
] as const;
const sources = import.meta.glob<string>('../../../test/fixtures/pages/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const pack = parseCompact('bundled pack', bundledJson) as CompactPack;
const contents = new Map(LAYOUTS.map(([, language]) => [language, packIn(pack, language).content]));

usePopoverPage();

// A window larger than the browser's own is shrunk, which the observer would take for a cover.
beforeAll(() => Reflect.deleteProperty(IntersectionObserver.prototype, 'trackVisibility'));

const TOUCH = '(pointer: coarse)';
const sizes: readonly (readonly [width: number, height: number, wanted: number, of: string])[] = [
  [1366, 640, 1, 'a laptop'],
  [390, 780, 1, 'a narrow window'],
  [320, 640, 1, 'a small window'],
  [390, 780, 1, 'a phone'],
  [320, 640, 1, 'a small phone'],
  [683, 320, 1, 'a laptop at 200 %'],
  [1920, 950, 2, 'a desktop'],
];

it.each(sizes)(
  'in %i × %i px, a card opens with %i note or notes whole: %s',
  async (width, height, wanted, of) => {
    await page.viewport(width, height);
    const failed: string[] = [];
    let count = 0;
    for (const [layout, language] of LAYOUTS) {
      const content = contents.get(language)!;
      const t = translateInOf(english, new Map([[language, wordsIn(language)]]))(language);
      makePopover({ t, onReject: () => undefined, onOptions: () => undefined }, content);
      writePage(layout);
      for (const { id, label } of content.entities) {
        element('#name').textContent = label;
        element('#name').scrollIntoView({ block: 'center', behavior: 'instant' });
        await showCard(content, id, of.includes('phone'));
        count += 1;
        const seen = wholeNotes();
        if (seen < Math.min(wanted, notesOf(content, id)) || isNameHidden(height))
          failed.push(`${layout} ${id}: ${seen}`);
        shownPopover().close('button');
      }
    }
    const share = (count - failed.length) / count;
    const percent = (100 * share).toFixed(1);
    console.info(`${width} × ${height} (${of}), ${wanted} whole: ${percent} % of ${count} cards`);
    expect(share, failed.slice(0, 12).join('\n')).toBeGreaterThanOrEqual(GOAL);
  },
  120_000,
);

/** Writes a news page with a name in the middle of its longest paragraph. */
function writePage(layout: string): void {
  const text = sources[`../../../test/fixtures/pages/${layout}.html`]!;
  const parsed = new DOMParser().parseFromString(text, 'text/html');
  for (const unwanted of parsed.querySelectorAll('script, link, dialog')) unwanted.remove();
  const styles = [...parsed.head.querySelectorAll('style')].map(({ outerHTML }) => outerHTML);
  const space = '<div style="height: 1000px"></div>';
  document.body.className = parsed.body.className;
  document.body.innerHTML = `${styles.join('')}${space}${parsed.body.innerHTML}${space}`;
  const paragraphs = [...document.body.querySelectorAll('p')];
  const longest = paragraphs.reduce((most, one) =>
    one.textContent.length > most.textContent.length ? one : most,
  );
  const words = longest.textContent.split(' ');
  const name = document.createElement('span');
  name.id = 'name';
  const half = Math.floor(words.length / 2);
  longest.replaceChildren(
    `${words.slice(0, half).join(' ')} `,
    name,
    ` ${words.slice(half).join(' ')}`,
  );
}

/**
 * Opens the card of an entity whose paragraph names others too, and waits until it is painted.
 * @param isTouched whether it has the sizes for fingers, which this browser does not have
 */
async function showCard(content: PackContent, entityId: string, isTouched: boolean): Promise<void> {
  const related = cardFor(content, entityId).related.slice(0, OTHERS);
  open({
    entityId,
    surface: element('#name').textContent,
    rects: mentionRects,
    openedBy: 'pointer',
    context: () => ({ paragraph: '', inParagraph: related.map(({ entity }) => entity.id) }),
    pageDate: () => ({ year: 2026, month: 7 }),
  });
  if (isTouched) makeTouched();
  for (let frame = 0; frame < 2; frame++)
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  for (const animation of root().getAnimations()) animation.finish();
}

/** Has the rules for fingers apply to the card. */
function makeTouched(): void {
  for (const rule of root().adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]))
    if (rule instanceof CSSMediaRule && rule.media.mediaText === TOUCH)
      rule.media.mediaText = 'all';
  expect(root().querySelector('.close')?.clientHeight).toBe(44);
}

/** The notes of which nothing is cut off or faded out. */
function wholeNotes(): number {
  const body = element('.body', root()).getBoundingClientRect();
  const end = Math.min(body.bottom, innerHeight) - 24;
  return [...root().querySelectorAll('[data-note]')].filter((note) => {
    const { top, bottom } = note.getBoundingClientRect();
    return top >= Math.max(body.top, 0) && bottom <= end;
  }).length;
}

function notesOf({ notes }: PackContent, entityId: string): number {
  return notes.filter(({ about }) => about.includes(entityId)).length;
}

/** Whether a sheet covers the name, or has pushed it out of the window. */
function isNameHidden(height: number): boolean {
  const [line] = mentionRects();
  const card = box();
  return card.bottom === height && (line!.bottom > card.top || line!.top < 0);
}
