import { overlappedNames } from '../../core/people/choose-spans.ts';
import type { Mention } from './mention.ts';

/**
 * Wanted mentions, in page order, without those that another pack’s overlap: of overlapping ones, the
 * longest is left, and of those with the same letters, that of the first pack.
 */
export function freeMentions(wanted: readonly Mention[]): readonly Mention[] {
  const pack = wanted[0]?.pack;
  // Names of one pack never overlap.
  if (wanted.every((mention) => mention.pack === pack)) return wanted;
  const overlapped = overlappedNames(
    wanted,
    ({ line }) => line,
    ({ name }) => name,
  );
  return wanted.filter((mention) => !overlapped.has(mention));
}
