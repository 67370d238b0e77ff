import type { Parallel } from '../../core/model.ts';
import { useTranslate } from '../i18n.ts';
import { ParallelDisclosure } from './parallel-disclosure.tsx';

/** Lists the parallels that involve an entity by title; each can be unfolded. */
export function ParallelList({ parallels }: { parallels: readonly Parallel[] }) {
  const t = useTranslate();
  if (parallels.length === 0) return null;
  return (
    <section class="section later">
      <h3 class="heading">{t('parallel_heading')}</h3>
      <ul class="parallels" data-roving="">
        {parallels.map((parallel) => (
          <li key={parallel.id}>
            <ParallelDisclosure parallel={parallel} />
          </li>
        ))}
      </ul>
    </section>
  );
}
