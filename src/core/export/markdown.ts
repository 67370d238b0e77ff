import type { Brief, BriefFact, BriefItem, BriefSection } from './brief.ts';

/** A brief as Markdown (CommonMark): what the texts contain is text, whatever its signs. */
export function markdownOf({ title, facts, sources }: Brief): string {
  const isTitled = title !== '';
  const blocks = [
    isTitled && `# ${markdownText(title)}`,
    factList(facts),
    ...sources.flatMap(({ source, facts: own, sections }) => [
      sources.length > 1 && `## ${markdownText(source.title)}`,
      isTitled && factList(own),
      ...sections.flatMap((section) => sectionBlocks(section, isTitled)),
      !isTitled && factList(own),
    ]),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function sectionBlocks({ heading, about, items }: BriefSection, isList: boolean) {
  return [
    heading !== undefined && `### ${markdownText(heading)}`,
    about !== undefined && markdownText(about),
    ...items.map((item) => (isList ? listItem(item) : itemBlocks(item).join('\n\n'))),
  ];
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
