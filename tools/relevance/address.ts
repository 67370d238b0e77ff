/** Where the document of a labelled paragraph is. */
export interface Address {
  /** `owner/name` of its GitHub repository; undefined for a file of ../shared. */
  readonly repository?: string;
  /** The path of its file in the repository or in ../shared. */
  readonly path: string;
  /** The path in that file, if it is a zip archive. */
  readonly entry?: string;
  /** The document in the file, or a range of lines as `L1-L9`. */
  readonly part?: string;
}

const IN_REPOSITORY = /(?:^|; )github\.com\/([^/]+\/[^:]+):([^#!]+)(?:!([^#]+))?(?:#(.*))?$/;
const IN_SHARED = /^shared\/([^#]+)(?:#(.*))?$/;

/** Reads the address of a paragraph; undefined if its text is only on the web. */
export function addressOf(paragraph: {
  readonly address: string;
  readonly doc: string;
}): Address | undefined {
  const there = IN_REPOSITORY.exec(paragraph.address);
  if (there) {
    const [, repository, path, entry, part] = there;
    return { repository: repository!, path: path!, ...(entry && { entry }), ...(part && { part }) };
  }
  // A kept page has the address of its page; its file is in the name of the document.
  const here = IN_SHARED.exec(paragraph.address) ?? IN_SHARED.exec(paragraph.doc);
  if (!here) return undefined;
  const [, path, part] = here;
  return { path: path!, ...(part && { part }) };
}
