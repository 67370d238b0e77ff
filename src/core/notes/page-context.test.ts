import { expect, it } from 'vitest';
import { readPageContext, type PageContext } from './page-context.ts';

const isKnown = (id: string) => id.startsWith('person/');
const whole: PageContext = {
  mentions: [{ entity: 'person/ada', count: 2 }],
  paragraphs: [{ text: 'Ada Mill.', entities: ['person/ada'] }],
  headline: 'News of Ada',
  inHeadline: ['person/ada'],
  language: 'en',
  hasWayBack: true,
};

it('is read back unchanged', () => {
  expect(readPageContext(whole, isKnown)).toEqual(whole);
  const least = { mentions: [], paragraphs: [], hasWayBack: false };
  expect(readPageContext(least, isKnown)).toEqual(least);
});

it('leaves out entities that the pack does not have, and parts of a wrong type', () => {
  expect(
    readPageContext(
      {
        mentions: [...whole.mentions, { entity: 'place/nowhere', count: 1 }, { entity: 7 }, null],
        paragraphs: [{ text: 'Both.', entities: ['person/bo', 'place/nowhere', 3] }, 'text', {}],
        headline: 5,
        inHeadline: 'person/ada',
        language: null,
        hasWayBack: 'yes',
      },
      isKnown,
    ),
  ).toEqual({
    mentions: whole.mentions,
    paragraphs: [{ text: 'Both.', entities: ['person/bo'] }],
    inHeadline: [],
    hasWayBack: false,
  });
});

it.each([undefined, null, 'text', 5, [], {}, { mentions: [] }, { mentions: {}, paragraphs: [] }])(
  'is none: %j',
  (raw) => expect(readPageContext(raw, isKnown)).toBeUndefined(),
);
