/** A message with its places `$1`, `$2`, … filled in order; those without a text stay empty. */
export function fillMessage(template: string, texts: readonly string[]): string {
  if (texts.length === 0) return template;
  return template.replace(/\$([1-4])/g, (_, place: string) => texts[Number(place) - 1] ?? '');
}
