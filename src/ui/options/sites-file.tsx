import { exportSites, importSites, type newSites } from '../../core/settings/export-sites.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { useTranslate } from '../i18n.ts';
import { FileButtons, type ImportReport } from './file-buttons.tsx';

/** Saves imported sites and resolves with the number of new ones; rejects if they cannot be saved. */
export type ImportSites = (imported: Settings['sites']) => Promise<ReturnType<typeof newSites>>;

/** Buttons that export the lists of sites to a file and import them. */
export function SitesFile({
  sites,
  onImport,
}: {
  readonly sites: Settings['sites'];
  readonly onImport: ImportSites;
}) {
  const t = useTranslate();
  const take = async (text: string): Promise<ImportReport> => {
    const { sites: imported, leftOut } = importSites(text);
    const { added, off } = await onImport(imported);
    return { said: t('options_sites_imported', String(added), String(off)), leftOut };
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
