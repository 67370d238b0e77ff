import { useEffect, useRef } from 'preact/hooks';
import { ProblemList } from '../../chosen-pack/problem-list.tsx';
import {
  textAttributes,
  translateLanguage,
  translateList,
  translatePlural,
  useTranslate,
  type MessageKey,
  type Translate,
} from '../../i18n.ts';
import type { ImportOffer, VersionBefore } from './import-offer.ts';
import { PackDifferences } from './pack-differences.tsx';
import { SampleCards } from './sample-cards.tsx';

/** A sound pack before it is added: what it is, what it changes, and some of its cards. */
export function PackPreview({
  offer,
  isAdding,
  onAdd,
  onCancel,
}: {
  readonly offer: ImportOffer;
  /** Whether it is being added; its buttons do nothing then, but keep the focus. */
  readonly isAdding: boolean;
  readonly onAdd: () => void;
  readonly onCancel: () => void;
}) {
  const t = useTranslate();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [offer]);
  const { summary, content, before, refusal } = offer;
  const { title, version, language, translations = [] } = summary;
  const text = textAttributes(language);
  const nameOf = (tag: string): string => translateLanguage(t, tag);
  return (
    <section class="pack-preview" aria-labelledby="pack-preview">
      <h3 id="pack-preview" tabIndex={-1} ref={heading} {...text}>
        {title}
      </h3>
      <dl>
        <dt>{t('options_packs_source')}</dt>
        <dd {...text}>{summary.attribution}</dd>
        <dt>{t('options_packs_date')}</dt>
        <dd {...text}>{summary.date.label}</dd>
        <dt>{t('options_packs_made')}</dt>
        <dd {...text}>{content.origin.statement}</dd>
        <dt>{t('options_packs_licence')}</dt>
        <dd>{summary.licence}</dd>
        <dt>{t('options_packs_language')}</dt>
        <dd>{translateList(t, [language, ...translations].map(nameOf))}</dd>
        <dt>{t('options_packs_names')}</dt>
        <dd>{translateList(t, summary.names.map(nameOf))}</dd>
        <dt>{t('options_packs_contents')}</dt>
        <dd>
          {translateList(t, [
            translatePlural(t, 'options_packs_cards', summary.entities),
            translatePlural(t, 'options_packs_notes', summary.notes),
          ])}
        </dd>
      </dl>
      {before && <PackDifferences before={before} version={version} />}
      <ProblemList warnings={offer.warnings} />
      <SampleCards content={content} />
      {refusal === 'own' && <p class="problem">{t('options_packs_is_own', title)}</p>}
      {refusal === 'same' && <p class="problem">{t('options_packs_is_there', title)}</p>}
      {refusal === 'forbidden' && <p class="problem">{t('options_packs_forbidden')}</p>}
      {refusal === 'full' && <p class="problem">{t('options_packs_full')}</p>}
      <p>
        {refusal === undefined && (
          <button
            type="button"
            class="choice add-pack"
            aria-disabled={isAdding}
            onClick={() => !isAdding && onAdd()}
          >
            {addLabel(t, before, version)}
          </button>
        )}{' '}
        <button
          type="button"
          class="choice"
          aria-disabled={isAdding}
          onClick={() => !isAdding && onCancel()}
        >
          {t(cancelKey(offer))}
        </button>
      </p>
    </section>
  );
}

/** What the button says that closes the preview: what is not done, or that nothing can be done. */
function cancelKey({ before, refusal }: ImportOffer): MessageKey {
  if (refusal !== undefined) return 'popover_close';
  return before ? 'options_packs_keep' : 'options_packs_cancel';
}

function addLabel(t: Translate, before: VersionBefore | undefined, version: string): string {
  if (!before) return t('options_packs_add_button');
  if (before.order === 'same') return t('options_packs_replace_same');
  return t('options_packs_replace', before.version, version);
}
