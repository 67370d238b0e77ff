import { useRef, useState } from 'preact/hooks';
import { exportSites, importSites } from '../../core/settings/export-sites.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { useTranslate } from '../i18n.ts';

/** Writes the lists of sites to a file and reads them from one. */
export function SitesFile({
  sites,
  onImport,
}: {
  readonly sites: Settings['sites'];
  readonly onImport: (imported: Settings['sites']) => void;
}) {
  const t = useTranslate();
  const chooser = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState('');
  const read = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setSaid('');
    setProblem('');
    try {
      const imported = importSites(await file.text());
      const isNew = (list: keyof Settings['sites']): string =>
        String(imported[list].filter((host) => !sites[list].includes(host)).length);
      onImport(imported);
      setSaid(t('options_sites_imported', isNew('added'), isNew('off')));
    } catch (error) {
      setProblem(t('options_not_kept', error instanceof Error ? error.message : String(error)));
    }
    // The same file can be chosen again.
    if (chooser.current) chooser.current.value = '';
  };
  return (
    <div class="file">
      <button type="button" class="choice" onClick={() => save(exportSites(sites))}>
        {t('options_sites_export')}
      </button>{' '}
      <button type="button" class="choice" onClick={() => chooser.current?.click()}>
        {t('options_sites_import')}
      </button>
      <input
        ref={chooser}
        type="file"
        name="import-sites"
        accept=".json,application/json"
        hidden
        onChange={({ currentTarget }) => void read(currentTarget.files?.[0])}
      />
      <p class="hint" role="status">
        {said}
      </p>
      <p class="problem" role="alert">
        {problem}
      </p>
    </div>
  );
}

function save(text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'sidelight-sites.json';
  link.click();
  URL.revokeObjectURL(url);
}
