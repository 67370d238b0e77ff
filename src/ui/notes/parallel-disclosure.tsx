import type { Parallel } from '../../core/model.ts';
import { idWithoutPack } from '../../core/pack-ids.ts';
import type { Route } from '../../core/reader/route.ts';
import { useTranslate } from '../i18n.ts';
import { messageWith } from '../message-with.tsx';
import { Disclosure } from './disclosure.tsx';
import { LeadTo } from './lead-to.tsx';
import { useNotes } from './notes-context.ts';
import { ParallelSides } from './parallel-sides.tsx';

/**
 * A parallel that unfolds below its title. In the reader the title leads to it among those of the
 * source; elsewhere a press on it must not leave the page, so a line below it leads there.
 */
export function ParallelDisclosure({ parallel, note }: { parallel: Parallel; note?: string }) {
  const t = useTranslate();
  const { text, pack, leadTo } = useNotes();
  const route: Route = { view: 'essay', pack, place: idWithoutPack(parallel.id) };
  const way = leadTo?.(route);
  const isLink = way !== undefined && 'href' in way;
  const words = <span {...text}>{parallel.title}</span>;
  const title = isLink ? <LeadTo route={route}>{words}</LeadTo> : words;
  return (
    <Disclosure
      name={`parallel-${note ?? ''}-${parallel.id}`}
      label={note === undefined ? title : messageWith(t, 'parallel_of_note', title)}
      isApart={isLink}
    >
      {() => (
        <>
          <ParallelSides parallel={parallel} />
          {way && !isLink && (
            <p class="parallel-way">
              <LeadTo route={route}>{t('card_open_reader')}</LeadTo>
            </p>
          )}
        </>
      )}
    </Disclosure>
  );
}
