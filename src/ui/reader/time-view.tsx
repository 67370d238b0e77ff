import { useState } from 'preact/hooks';
import type { PackContent } from '../../core/model.ts';
import type { Viewpoints } from '../../core/notes/time-line.ts';
import { haveRoom } from '../../core/reader/most-tied.ts';
import { relationsOf } from '../../core/reader/relations.ts';
import { useTranslate } from '../i18n.ts';
import { useEntryText } from './entry-state.ts';
import { PICTURE_LIMITS, RelationsGraph } from './relations-graph.tsx';
import { RelationsList } from './relations-list.tsx';
import { TimeAxis } from './time-axis.tsx';

/** The source's dated points on an axis, and the ties between entities that share notes. */
export function TimeView({
  pack,
  asked,
  viewpoints,
}: {
  pack: PackContent;
  /** Id of the dated point that the reader has asked for. */
  asked?: string | undefined;
  viewpoints: Viewpoints;
}) {
  const t = useTranslate();
  const relations = relationsOf(pack);
  const [chosen, choose] = useEntryText('entity');
  const [lit, light] = useState(chosen);
  return (
    <>
      {pack.timeline.length > 0 && (
        <section aria-labelledby="timeline">
          <h2 id="timeline">{t('reader_timeline')}</h2>
          <TimeAxis pack={pack} asked={asked} viewpoints={viewpoints} />
        </section>
      )}
      <section aria-labelledby="relations">
        <h2 id="relations">{t('reader_relations')}</h2>
        <p class="hint">{t('reader_relations_hint')}</p>
        {!haveRoom(relations, PICTURE_LIMITS) && <p class="hint">{t('reader_relations_part')}</p>}
        <RelationsGraph relations={relations} chosen={lit} onChoose={choose} />
        <h3 class="heading">{t('reader_ties')}</h3>
        <RelationsList relations={relations} onLight={light} onChoose={choose} />
      </section>
    </>
  );
}
