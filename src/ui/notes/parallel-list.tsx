import type { Parallel } from '../../core/model.ts';
import { useTranslate } from '../i18n.ts';
import { Disclosure } from './disclosure.tsx';
import { useNotes } from './notes-context.ts';
import { ParallelSides } from './parallel-sides.tsx';

/** Lists the parallels that involve an entity by title; each can be unfolded. */
export function ParallelList({ parallels }: { parallels: readonly Parallel[] }) {
  const t = useTranslate();
  const { text } = useNotes();
  if (parallels.length === 0) return null;
  return (
    <section class="section later">
      <h3 class="heading">{t('parallel_heading')}</h3>
      <ul class="parallels" data-roving="">
        {parallels.map((parallel) => (
          <li key={parallel.id}>
            <Disclosure label={<span {...text}>{parallel.title}</span>}>
              {() => <ParallelSides parallel={parallel} />}
            </Disclosure>
          </li>
        ))}
      </ul>
    </section>
  );
}
