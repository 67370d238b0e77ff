import { exportSites, importSites } from '../../core/settings/export-sites.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { useTranslate } from '../i18n.ts';
import { FileButtons } from './file-buttons.tsx';

/** Writes the lists of sites to a file and reads them from one. */
export function SitesFile({
  sites,
  onImport,
}: {
  readonly sites: Settings['sites'];
  readonly onImport: (imported: Settings['sites']) => void;
}) {
  const t = useTranslate();
  const take = (text: string): string => {
    const imported = importSites(text);
    const isNew = (list: keyof Settings['sites']): string =>
      String(imported[list].filter((host) => !sites[list].includes(host)).length);
    onImport(imported);
    return t('options_sites_imported', isNew('added'), isNew('off'));
  };
  return (
    <FileButtons
      name="sites"
      exportLabel={t('options_sites_export')}
      importLabel={t('options_sites_import')}
      text={() => exportSites(sites)}
      onImport={take}
    />
  );
}
