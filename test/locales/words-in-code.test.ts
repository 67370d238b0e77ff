import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseHtml } from 'parse5';
import { describe, expect, it } from 'vitest';
import { walk } from '../support/project-files.ts';
import { formatsWithoutLanguage } from './formats-in-code.ts';
import { messagesOf, root } from './messages-of.ts';
import { parse, sourceFiles } from './syntax.ts';
import { wordsInCode } from './words-in-code.ts';

const files = ['src/ui', 'src/content', 'src/background'].flatMap((folder) =>
  sourceFiles(root, folder),
);

describe('words for the reader', () => {
  it('are in no code', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(files.flatMap(wordsInCode)).toEqual([]);
  });

  it('are in no page, except for the extension’s name', () => {
    const pages = walk(root, 'src').filter((path) => path.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(0);
    const name = messagesOf('en')['extension_name'];
    for (const page of pages) {
      const texts = textsIn(parseHtml(readFileSync(join(root, page), 'utf8')));
      expect(
        texts.filter((text) => text !== name),
        page,
      ).toEqual([]);
    }
  });

  it.each([
    '<p>Hello</p>',
    '<><b>{x}</b> of all</>',
    "<p>{'Hello'}</p>",
    '<p>{`${x} of all`}</p>',
    "<p>{x ? 'yes' : t('no')}</p>",
    "<p>{x && 'yes'}</p>",
    "<p>{x ?? ('none' as string)}</p>",
    "<p>{'At ' + x}</p>",
    '<ul>{xs.map((x) => `Item ${x}`)}</ul>',
    "<ul>{xs.map((x) => { if (x) return 'none'; return x; })}</ul>",
    "<p>{['one', 'two'].join(' ')}</p>",
    '<button title="Close" />',
    '<button aria-label={x ? `Close ${x}` : t(`close`)} />',
    '<img alt="A lamp" />',
    "<input placeholder={'Name'} />",
    '<Checkbox label="Preview" />',
    "(() => { const label = x ? 'Close' : 'Keep'; return <i title={label} />; })()",
    "(() => { const words = { a: 'Close' }; return <p>{words[x]}</p>; })()",
    "document.title = 'Options'",
    'document.title = `${x} – options`',
    "show({ title: 'Options' })",
    "element.setAttribute('aria-label', 'Close')",
    "element.append('Hello')",
    "element.textContent = x || 'Hello'",
  ])('are found: %s', (code) => {
    expect(wordsInCode(parse('seed.tsx', `const seed = ${code};`))).not.toEqual([]);
  });

  it.each([
    "<p class=\"note\">{t('note_fact')} · {x}{'\\u00a0'}</p>",
    '<p aria-label={t(`entity_${kind}`)} role="alert" data-kind="fact" />',
    "<p>{x === 'site' ? t('reject_site') : entity.label}</p>",
    "<p>{x === 'site' && <b class={`mark ${x}`}>{x}</b>}</p>",
    "(() => { const look = 'mark'; return <i class={look} />; })()",
    "document.title = translate('options_title')",
    "element.setAttribute('role', 'status')",
  ])('are not found where there are none: %s', (code) => {
    expect(wordsInCode(parse('seed.tsx', `const seed = ${code};`))).toEqual([]);
  });
});

describe('numbers, dates and lists', () => {
  it('are written in the language of the messages', () => {
    expect(files.flatMap(formatsWithoutLanguage)).toEqual([]);
  });

  it.each([
    'date.toLocaleDateString()',
    'count.toLocaleString(undefined, {})',
    'date.toDateString()',
    'new Intl.DateTimeFormat()',
    'new Intl.ListFormat(undefined, {})',
    "names.join(', ')",
    'date.getFullYear()',
  ])('are found where they are not: %s', (code) => {
    expect(formatsWithoutLanguage(parse('seed.ts', code))).not.toEqual([]);
  });

  it.each(['date.toLocaleDateString(locale)', 'new Intl.PluralRules(locale)', "lines.join('\\n')"])(
    'are left alone where they are: %s',
    (code) => {
      expect(formatsWithoutLanguage(parse('seed.ts', code))).toEqual([]);
    },
  );
});

interface HtmlNode {
  readonly nodeName: string;
  readonly value?: string;
  readonly childNodes?: readonly HtmlNode[];
}

/** The texts of a page that are not empty. */
function textsIn(node: HtmlNode): string[] {
  const own = node.nodeName === '#text' ? (node.value?.trim() ?? '') : '';
  return [own, ...(node.childNodes ?? []).flatMap(textsIn)].filter(Boolean);
}
