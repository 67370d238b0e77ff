/** A paragraph, one of the entities that it names, and the note that readers should see first. */
export interface NoteQuestion {
  /** File and line, for messages. */
  readonly id: string;
  readonly lang: string;
  readonly entity: string;
  readonly note: string;
  readonly paragraph: string;
  readonly headline?: string;
}

/**
 * Reads a file of questions, one per line: entity, note, paragraph and, optionally, headline,
 * separated by tabs; `#` begins a comment. @throws Error naming file and line of an invalid one
 */
export function parseQuestions(file: string, content: string, lang: string): NoteQuestion[] {
  return content.split('\n').flatMap((line, i) => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const id = `${file}:${i + 1}`;
    const [entity, note, paragraph, headline, ...rest] = line.split('\t');
    if (!entity || !note || !paragraph || rest.length > 0) {
      throw new Error(
        `${id}: not a question; expected entity, note, paragraph and optionally headline, separated by tabs`,
      );
    }
    return [{ id, lang, entity, note, paragraph, ...(headline && { headline }) }];
  });
}
