import { useTranslate } from '../../i18n.ts';
import { PackImport, type PackImportProps } from './pack-import.tsx';
import { PackList, type PackListProps } from './pack-list.tsx';

/** The reader's packs, and a way to add one. */
export interface PackOptionsProps extends PackListProps, PackImportProps {
  /** False in a private window, where nothing is kept. */
  readonly isPossible: boolean;
  /** URL of the workshop. */
  readonly workshop: string;
}

/** The options for packs: their order, which are used, and the import of more. */
export function PackOptions(props: PackOptionsProps) {
  const { isPossible, workshop, onImport, offerOf, onAdd, onProblem, ...list } = props;
  const t = useTranslate();
  return (
    <section class="packs">
      <h2>{t('options_packs')}</h2>
      <p class="hint">{t('options_packs_hint')}</p>
      {isPossible ? (
        <>
          <PackList {...list} />
          <PackImport onImport={onImport} offerOf={offerOf} onAdd={onAdd} onProblem={onProblem} />
        </>
      ) : (
        <p class="missing">{t('options_packs_private')}</p>
      )}
      <p>
        <a class="workshop" href={workshop}>
          {t('options_packs_workshop')}
        </a>
      </p>
    </section>
  );
}
