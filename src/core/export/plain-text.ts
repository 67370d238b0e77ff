import type { Brief, BriefFact, BriefItem } from './brief.ts';

/** A brief as text without any markup. */
export function plainTextOf({ title, facts, sources }: Brief): string {
  const blocks = [
    title,
    factLines(facts),
    ...sources.flatMap(({ source, facts: own, about, sections }) => [
      sources.length > 1 && source.title,
      title !== '' && factLines(own),
      about,
      ...sections.flatMap(({ heading, items }) => [
        // Items need no heading to be told from facts: only parts from each other.
        sections.length > 1 && heading,
        ...items.map(itemLines),
      ]),
      title === '' && factLines(own),
    ]),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function itemLines({ lead, asides, text, quotes }: BriefItem): string {
  return [[lead, ...asides].join(' · '), text, ...quotes].join('\n');
}

function factLines(facts: readonly BriefFact[]): string {
  return facts.map(({ label, value }) => `${label}: ${value}`).join('\n');
}
