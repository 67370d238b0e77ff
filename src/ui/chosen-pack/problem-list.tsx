import { problemLine, type Problem } from '../../pack/source/pack-error.ts';
import { useTranslate } from '../i18n.ts';

/** What is wrong with a pack, and what may be; the checker says it in English, with the places. */
export function ProblemList({
  leadOf,
  problems = [],
  warnings = [],
}: {
  /** What is said above the problems, by their number. */
  readonly leadOf?: (count: number) => string;
  readonly problems?: readonly Problem[];
  readonly warnings?: readonly Problem[];
}) {
  const t = useTranslate();
  const count = problems.reduce((sum, { stands = 1 }) => sum + stands, 0);
  return (
    <div class="pack-problems">
      {count > 0 && (
        <div role="alert">
          <p>{leadOf?.(count)}</p>
          <Lines problems={problems} />
        </div>
      )}
      {warnings.length > 0 && (
        <>
          <p>{t('options_packs_warnings')}</p>
          <Lines problems={warnings} />
        </>
      )}
    </div>
  );
}

function Lines({ problems }: { readonly problems: readonly Problem[] }) {
  return (
    <ul lang="en" dir="ltr" tabIndex={0}>
      {problems.map((problem, i) => (
        <li key={i}>{problemLine(problem)}</li>
      ))}
    </ul>
  );
}
