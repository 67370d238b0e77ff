import type { Brief, BriefFact, BriefItem, BriefSection } from './brief.ts';

/** A brief as text without any markup. */
export function plainTextOf({ title, facts, sources }: Brief): string {
  const blocks = [
    title,
    factLines(facts),
    ...sources.flatMap(({ source, facts: own, sections }) => [
      sources.length > 1 && source.title,
      title !== '' && factLines(own),
      ...sections.flatMap(sectionBlocks),
      title === '' && factLines(own),
    ]),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function sectionBlocks({ heading, about, items }: BriefSection) {
  return [heading, about, ...items.map(itemLines)];
}

function itemLines({ lead, asides, text, quotes }: BriefItem): string {
  return [[lead, ...asides].join(' · '), text, ...quotes].join('\n');
}

function factLines(facts: readonly BriefFact[]): string {
  return facts.map(({ label, value }) => `${label}: ${value}`).join('\n');
}
