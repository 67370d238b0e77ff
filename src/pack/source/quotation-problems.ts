import { longQuotations, quotationsIn, tooManyWords } from './quotations.ts';
import type { Problem } from './pack-error.ts';
import type { PackSources } from './sources.ts';
import { shortened } from './wording.ts';

/** Quotations that are too long, or listed under a note whose text does not have them. */
export function quotationProblems({ notes, parallels, timeline }: PackSources): Problem[] {
  const problems: Problem[] = [];
  notes.data.notes.forEach(({ text, quotes = [] }, i) => {
    const listedTexts = new Set(quotes.map((quote) => quote.text));
    quotes.forEach((quote, k) => {
      const path = ['notes', i, 'quotes', k, 'text'];
      const long = tooManyWords(quote.text);
      if (long !== undefined) problems.push(notes.text.problem(path, long));
      if (text.includes(quote.text)) return;
      const message = `the note does not have the words “${shortened(quote.text)}”; expected a quotation from its “text”`;
      problems.push(notes.text.problem(path, message));
    });
    for (const quotation of quotationsIn(text)) {
      const long = listedTexts.has(quotation) ? undefined : tooManyWords(quotation);
      if (long !== undefined) problems.push(notes.text.problem(['notes', i, 'text'], long));
    }
  });
  parallels.data.parallels.forEach(({ sides }, i) =>
    sides.forEach(({ text }, k) => {
      for (const long of longQuotations(text))
        problems.push(parallels.text.problem(['parallels', i, 'sides', k, 'text'], long));
    }),
  );
  timeline.data.points.forEach(({ text }, i) => {
    for (const long of longQuotations(text))
      problems.push(timeline.text.problem(['points', i, 'text'], long));
  });
  return problems;
}

/** Words in quotation marks that a note does not list as a quotation. */
export function quotationWarnings({ notes }: PackSources): Problem[] {
  return notes.data.notes.flatMap(({ text, quotes = [] }, i) =>
    quotationsIn(text)
      .filter((quotation) => tooManyWords(quotation) === undefined)
      .filter((quotation) => !quotes.some((quote) => quote.text.includes(quotation)))
      .map((quotation) =>
        notes.text.problem(
          ['notes', i, 'text'],
          `“${shortened(quotation)}” is in quotation marks, but not under “quotes”`,
        ),
      ),
  );
}
