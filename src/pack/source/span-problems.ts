import type { DateSpan } from '../../core/model.ts';
import { endsTooEarly } from './calendar.ts';
import type { Problem } from './pack-error.ts';
import type { SourcePath } from './source-text.ts';
import type { PackSources, Source } from './sources.ts';

/** Spans of time that end before they begin. */
export function spanProblems({ pack, notes, timeline }: PackSources): Problem[] {
  const problems: Problem[] = [];
  const look = ({ text }: Source<unknown>, path: SourcePath, span: DateSpan | undefined): void => {
    if (!span || !endsTooEarly(span)) return;
    const message = `“to” is ${span.to}, before “from”, which is ${span.from}`;
    problems.push(text.problem([...path, 'to'], message));
  };
  look(pack, ['origin', 'date'], pack.data.origin.date);
  notes.data.notes.forEach(({ when }, i) => look(notes, ['notes', i, 'when'], when));
  timeline.data.points.forEach(({ when }, i) => look(timeline, ['points', i, 'when'], when));
  return problems;
}
