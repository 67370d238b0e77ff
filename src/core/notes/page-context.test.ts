import { expect, it } from 'vitest';
import { readPageContext, type PageContext } from './page-context.ts';

const isKnown = (id: string) => id.startsWith('person/');
const whole: PageContext = {
  mentions: [{ entity: 'person/ada', count: 2 }],
  paragraphs: [
    {
      text: 'Ada Mill.',
      names: [{ entity: 'person/ada', start: 0, end: 8, isWanted: true }],
      headline: 'News of Ada',
      inHeadline: ['person/ada'],
      language: 'en',
    },
  ],
  headline: 'News of Ada',
  language: 'en',
  date: { year: 2026, month: 3, day: 8 },
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
        paragraphs: [
          {
            text: 'Both.',
            names: [
              { entity: 'person/bo', start: 0, end: 4, isWanted: 1 },
              { entity: 'place/nowhere', start: 0, end: 4 },
              { entity: 'person/bo', start: 0, end: 6 },
              { entity: 'person/bo', start: -1, end: 4 },
              { entity: 'person/bo', start: 0.5, end: 4 },
              3,
            ],
            inHeadline: ['person/bo', 'place/nowhere', 3],
            headline: {},
            language: 7,
          },
          { text: 'None.', names: 'person/bo', inHeadline: 'person/bo' },
          'text',
          {},
        ],
        headline: 5,
        language: null,
        hasWayBack: 'yes',
      },
      isKnown,
    ),
  ).toEqual({
    mentions: whole.mentions,
    paragraphs: [
      {
        text: 'Both.',
        names: [{ entity: 'person/bo', start: 0, end: 4, isWanted: false }],
        inHeadline: ['person/bo'],
      },
      { text: 'None.', names: [] },
    ],
    hasWayBack: false,
  });
});

it.each([undefined, null, 'text', 5, [], {}, { mentions: [] }, { mentions: {}, paragraphs: [] }])(
  'is none: %j',
  (raw) => expect(readPageContext(raw, isKnown)).toBeUndefined(),
);

it.each([{ year: 2026, month: 13 }, { year: 2026, month: 2, day: 30 }, { year: '2026' }, {}, 7])(
  'has no date that is not in the calendar: %j',
  (date) => expect(readPageContext({ ...whole, date }, isKnown)?.date).toBeUndefined(),
);
