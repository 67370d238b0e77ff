import type { Brief, BriefItem, SourceBrief } from '../../src/core/export/brief.ts';

/** A note of an invented brief. */
export function sampleItem(id: string, more: Partial<BriefItem> = {}): BriefItem {
  return {
    lead: 'Allegation',
    asides: ['paragraph 5', 'as of May 2001', 'Ada Mill'],
    text: `Text of ${id}.`,
    quotes: [],
    note: {
      id,
      tags: ['Allegation', 'Ada Mill'],
      tagLanguage: 'en',
      credit: 'Sidelight: from an essay of May 2001, paragraph 5 (Allegation)',
    },
    ...more,
  };
}

/** What is taken of an invented source. */
export function sampleSource(
  items: readonly BriefItem[],
  source: Partial<SourceBrief['source']> = {},
): SourceBrief {
  return {
    source: {
      pack: 'sample',
      title: 'Sample',
      kind: 'essay',
      attribution: 'an essay of May 2001',
      date: { from: '2001-05', label: 'May 2001' },
      language: 'en',
      ...source,
    },
    facts: [{ label: 'Source', value: 'an essay of May 2001' }],
    sections: [{ heading: 'Notes', items }],
  };
}

/** An invented brief, that of a page. */
export function sampleBrief(more: Partial<Brief> = {}): Brief {
  return {
    title: 'News of the coast',
    facts: [
      { label: 'Address', value: 'https://example.org/news?id=1' },
      { label: 'Date', value: '2026-11-30' },
    ],
    page: { address: 'https://example.org/news?id=1', language: 'en' },
    sources: [sampleSource([sampleItem('F01'), sampleItem('F02')])],
    ...more,
  };
}
