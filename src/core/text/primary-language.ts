/** The primary language of a BCP 47 tag in lower case, as “pt” of “pt-BR”; also of “pt_BR”. */
export function primaryLanguage(tag: string): string {
  return tag.split(/[-_]/)[0]!.toLowerCase();
}
