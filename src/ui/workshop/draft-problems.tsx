import { ProblemList } from '../chosen-pack/problem-list.tsx';
import { translatePlural, useTranslate } from '../i18n.ts';
import type { DraftState } from './draft-runs.ts';

/** What the latest check has found: mistakes, and what may be one. */
export function DraftProblems({ state: { outcome, draft } }: { readonly state: DraftState }) {
  const t = useTranslate();
  const problems = outcome?.is === 'unsound' ? outcome.problems : [];
  const warnings =
    outcome?.is === 'unsound'
      ? outcome.warnings
      : outcome?.is === 'sound'
        ? (draft?.warnings ?? [])
        : [];
  if (!outcome || outcome.is === 'failed') return null;
  return (
    <section aria-labelledby="problems">
      <h2 id="problems">{t('workshop_problems')}</h2>
      {problems.length + warnings.length === 0 ? (
        <p class="fine">{t('workshop_no_problems')}</p>
      ) : (
        <ProblemList
          leadOf={(count) => translatePlural(t, 'workshop_problem_count', count)}
          problems={problems}
          warnings={warnings}
        />
      )}
    </section>
  );
}
