import type { Brief, BriefFact, BriefItem, SourceBrief } from './brief.ts';

/** A brief as Markdown (CommonMark): what the texts contain is text, whatever its signs. */
export function markdownOf(brief: Brief): string {
  const blocks = brief.title === '' ? brief.sources.flatMap(untitledBlocks) : titledBlocks(brief);
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** Only a heading keeps lists apart: two of them with nothing but an empty line between are one. */
function titledBlocks({ title, facts, sources }: Brief): readonly string[] {
  const isTitledAsSource =
    sources.length === 1 && facts.length === 0 && sources[0]!.source.title === title;
  return [
    heading(1, title),
    factList(facts),
    ...sources.flatMap(({ source, facts: own, about = '', sections }) => [
      isTitledAsSource ? '' : heading(2, source.title),
      factList(own),
      markdownText(about),
      ...sections.flatMap((section) =>
        section.items.length === 0
          ? []
          : [heading(isTitledAsSource ? 2 : 3, section.heading), ...section.items.map(listItem)],
      ),
    ]),
  ];
}

function untitledBlocks({ facts, sections }: SourceBrief): readonly string[] {
  return [...sections.flatMap(({ items }) => items.flatMap(itemBlocks)), factList(facts)];
}

function heading(level: 1 | 2 | 3, text: string): string {
  return `${'#'.repeat(level)} ${markdownText(text)}`;
}

function listItem(item: BriefItem): string {
  return `- ${itemBlocks(item).join('\n\n  ')}`;
}

function itemBlocks({ lead, asides, text, quotes }: BriefItem): string[] {
  const head = [`**${markdownText(lead)}**`, ...asides.map(markdownText)].join(' · ');
  return [head, ...[text, ...quotes].map(markdownText)];
}

function factList(facts: readonly BriefFact[]): string {
  return facts
    .map(({ label, value }) => `- ${markdownText(label)}: ${factValue(value)}`)
    .join('\n');
}

/** An address becomes a link, if it has no sign that would end it. */
function factValue(value: string): string {
  return /^https?:\/\/[^\s<>\p{Cc}]+$/u.test(value) ? `<${value}>` : markdownText(value);
}

/** Signs that Markdown, or one of its usual extensions, takes for something else than text. */
const SIGNS = /[\\`*_[\]<>#~|$=]|&(?=[#\w])/g;
/** Signs that do so only at the beginning of a line. */
const FIRST_SIGNS = /^(?:[-+:]|(\d{1,9})(?=[.)]))/;

/** A text for one line of Markdown, in which all its signs stand for themselves. */
export function markdownText(text: string): string {
  return text
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()
    .replace(SIGNS, '\\$&')
    .replace(FIRST_SIGNS, (sign, number?: string) =>
      number === undefined ? `\\${sign}` : `${number}\\`,
    );
}
