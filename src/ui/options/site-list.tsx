import type { ComponentChildren } from 'preact';
import { useTranslate } from '../i18n.ts';
import { OptionGroup } from '../choice.tsx';

/** A list of sites that the reader made, each with a way out. */
export function SiteList({
  title,
  name,
  hosts,
  action,
  actionOf,
  waiting,
  onAct,
  children,
}: {
  readonly title: string;
  /** Distinguishes this list from others. */
  readonly name: string;
  readonly hosts: readonly string[];
  /** What the button says, to the eye and with the site to the ear. */
  readonly action: string;
  readonly actionOf: (host: string) => string;
  /** Those whose permission is missing. */
  readonly waiting?: ReadonlySet<string>;
  readonly onAct: (host: string) => void;
  readonly children?: ComponentChildren;
}) {
  const t = useTranslate();
  return (
    <OptionGroup title={title}>
      {hosts.length === 0 && <p class="hint">{t('options_sites_none')}</p>}
      <ul class={`rows ${name}`}>
        {hosts.map((host) => (
          <li key={host}>
            <span>
              {host}
              {waiting?.has(host) && <span class="hint">{t('options_sites_waiting')}</span>}
            </span>
            <button
              type="button"
              class="choice"
              aria-label={actionOf(host)}
              onClick={() => onAct(host)}
            >
              {action}
            </button>
          </li>
        ))}
      </ul>
      {children}
    </OptionGroup>
  );
}
