import messages from '../../assets/public/_locales/en/messages.json' with { type: 'json' };
import type { Translate } from '../../src/ui/i18n.ts';

const byKey: Readonly<Record<string, { readonly message: string } | undefined>> = messages;

/** English texts from the extension's own file, filled in as a browser does; '' for unknown keys. */
export const english: Translate = (key, ...substitutions) =>
  (byKey[key]?.message ?? '').replace(
    /\$([1-9])/g,
    (_, digit) => substitutions[Number(digit) - 1] ?? '',
  );
