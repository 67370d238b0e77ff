import { useState } from 'preact/hooks';
import { hostnameOfAddress } from '../../core/settings/site-address.ts';
import { useTranslate } from '../i18n.ts';

/** The field for adding a site by its address. */
export function AddSite({ onAdd }: { readonly onAdd: (hostname: string) => void }) {
  const t = useTranslate();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string>();
  const submit = (event: Event): void => {
    event.preventDefault();
    const hostname = hostnameOfAddress(typed);
    setWrong(hostname === undefined ? typed : undefined);
    if (hostname === undefined) return;
    setTyped('');
    onAdd(hostname);
  };
  return (
    <form class="add" onSubmit={submit} noValidate>
      <label class="field">
        {t('options_sites_add')}
        <input
          type="text"
          name="add-site"
          inputMode="url"
          autoComplete="off"
          spellcheck={false}
          value={typed}
          aria-invalid={wrong !== undefined}
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value);
            setWrong(undefined);
          }}
        />
      </label>
      <button type="submit" class="choice">
        {t('options_sites_add_button')}
      </button>
      <p class="problem" role="alert">
        {wrong !== undefined && t('options_sites_add_wrong', wrong)}
      </p>
    </form>
  );
}
