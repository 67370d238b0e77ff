import type { Brief } from '../../core/export/brief.ts';
import type { ExportFormat } from '../../core/export/export-format.ts';
import { written } from '../../core/export/formats.ts';
import type { TranslateIn } from '../translate-in.ts';

/** How a reader takes something along; each resolves to whether it has worked. */
export interface Taking {
  /** Called when the choice of formats is shown; undefined where nothing has to come first. */
  readonly prepare?: (() => void) | undefined;
  readonly onCopy: (format: ExportFormat) => Promise<boolean>;
  /** Undefined where no file can be saved. */
  readonly onSave?: ((format: ExportFormat) => Promise<boolean>) | undefined;
}

/** What it needs of its surface. */
export interface TakingDeps {
  /** Resolves to whether the text is on the clipboard. */
  readonly copy: (text: string) => Promise<boolean>;
  readonly save?: (name: string, content: string, type: string) => void;
  /** Gives the words beside notes in their language. */
  readonly translateIn: TranslateIn;
  /** The program with its version. */
  readonly generator: string;
  /** The time in ms since 1970. */
  readonly now: () => number;
}

/** Makes things that can be taken along. @param brief is asked for at the press, not before */
export type MakeTaking = (
  brief: (translateIn: TranslateIn) => Promise<Brief | undefined> | Brief | undefined,
) => Taking;

/** Creates the function that makes them for a surface. */
export function createTaking({ copy, save, translateIn, generator, now }: TakingDeps): MakeTaking {
  return (brief) => {
    const inFormat = async (format: ExportFormat) => {
      const made = await brief(translateIn);
      return made && written(made, format, { generator, at: new Date(now()).toISOString() });
    };
    return {
      onCopy: async (format) => {
        const file = await inFormat(format);
        return file !== undefined && (await copy(file.text));
      },
      onSave:
        save &&
        (async (format) => {
          const file = await inFormat(format);
          if (file) save(file.fileName, file.text, file.type);
          return file !== undefined;
        }),
    };
  };
}
