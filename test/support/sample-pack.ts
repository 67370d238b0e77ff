import type { Entity, EntityKind, Note, PackContent } from '../../src/core/model.ts';

const entity = (id: string, kind: EntityKind, label: string): Entity => ({
  id,
  kind,
  label,
  description: `What ${label} is`,
});

const fact = (id: string, place: number, ...about: string[]): Note => ({
  id,
  kind: 'fact',
  text: `Text of ${id}.`,
  about,
  place,
  themes: [],
});

/** An invented pack, as small as the cases of the popover allow. */
export const samplePack: PackContent = {
  id: 'sample',
  version: '1.0.0',
  title: 'Sample',
  language: 'en',
  licence: 'MIT',
  origin: {
    kind: 'essay',
    attribution: 'an invented essay of May 2001',
    date: { from: '2001-05', label: 'May 2001' },
    locator: { unit: 'paragraph', count: 9 },
    statement: 'Invented for tests.',
  },
  themes: {},
  quiet: { entities: [], keys: [], within: 0, subject: [] },
  entities: [
    {
      ...entity('person/ada', 'person', 'Ada Mill'),
      editorial: { notes: ['Born in 1950.'] },
    },
    entity('person/bo', 'person', 'Bo Lund'),
    entity('place/cove', 'place', 'Cove'),
    entity('org/dock', 'organisation', 'Dock Union'),
    entity('event/fair', 'event', 'The Fair'),
    entity('idea/lonely', 'idea', 'Lonely Idea'),
  ],
  notes: [
    fact('F01', 1, 'place/cove', 'person/ada', 'person/bo'),
    fact('F02', 7, 'person/ada', 'place/cove'),
    {
      ...fact('F03', 3, 'person/ada', 'person/bo', 'place/cove'),
      kind: 'quote',
      text: 'Bo Lund spoke of a “quiet tide” in 1999.',
      when: { from: '1999', label: 'spring 1999' },
      quotes: [{ text: 'quiet tide', speaker: 'Bo Lund' }, { text: 'not in the text' }],
    },
    { ...fact('F04', 4, 'person/ada', 'org/dock'), kind: 'view' },
    { ...fact('F05', 5, 'person/ada'), kind: 'allegation' },
    { ...fact('F06', 6, 'person/ada'), kind: 'forecast' },
    fact('F07', 6, 'person/bo', 'event/fair'),
  ],
  parallels: [
    {
      id: 'P1',
      title: 'By side',
      sides: [
        { entity: 'place/cove', text: 'One side', places: [1], notes: ['F01'] },
        { entity: 'org/dock', text: 'Other side', places: [4], notes: ['F04'] },
      ],
    },
    {
      id: 'P2',
      title: 'By note',
      sides: [
        { entity: 'person/bo', text: 'One side', places: [6], notes: ['F07'] },
        { entity: 'place/cove', text: 'Other side', places: [6], notes: ['F07'] },
      ],
    },
  ],
  timeline: [
    {
      id: 'spring-1999',
      when: { from: '1999', label: 'spring 1999' },
      text: 'Spring',
      places: [3],
      notes: ['F03'],
      entities: ['person/bo'],
    },
    {
      id: 'fair',
      when: { from: '2000', label: '2000' },
      text: 'Fair',
      places: [6],
      notes: ['F07'],
      entities: ['event/fair'],
    },
  ],
};
