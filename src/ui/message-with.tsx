import { Fragment, type ComponentChildren } from 'preact';
import type { MessageKey, Translate } from './i18n.ts';

/** Stands for a part while the message is put together; no message has such characters. */
const MARKS = ['\ue000', '\ue001', '\ue002', '\ue003'];

/**
 * A message with elements at the places of its substitutions, such as text of a pack, which has a
 * language of its own. @param parts at most four
 */
export function messageWith(
  t: Translate,
  key: MessageKey,
  ...parts: readonly ComponentChildren[]
): ComponentChildren {
  const message = t(key, ...MARKS.slice(0, parts.length));
  return message.split(/([\ue000-\ue003])/).map((piece, i) => {
    const part = MARKS.indexOf(piece);
    return <Fragment key={i}>{part < 0 ? piece : parts[part]}</Fragment>;
  });
}
