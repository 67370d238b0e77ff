import { problemLine, type Problem } from '../../../pack/source/pack-error.ts';
import { translatePlural, useTranslate } from '../../i18n.ts';

/** All problems of a pack, each with its file, line and column; the checker says them in English. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  const t = useTranslate();
  return (
    <div class="pack-problems" role="alert">
      <p>{translatePlural(t, 'options_packs_problems', problems.length)}</p>
      <ul lang="en" dir="ltr">
        {problems.map((problem, i) => (
          <li key={i}>{problemLine(problem)}</li>
        ))}
      </ul>
    </div>
  );
}
