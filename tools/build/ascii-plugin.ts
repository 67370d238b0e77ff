import type { Plugin } from 'vite';

/** Contents of strings that are read as they are written, and escapes of a single letter. */
const UNSAFE = /String\.raw|(?<!\\)(?:\\\\)*\\[\u0080-\uffff]/;

/**
 * Writes all letters beyond ASCII in scripts of the finished build as escapes: Chromium keeps a
 * script with a single one of them in two bytes a letter, and takes longer to compile it.
 * @param scripts from the extension's root
 */
export function asciiPlugin(scripts: readonly string[]): Plugin {
  return {
    name: 'sidelight-ascii',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const script of scripts) {
          const file = bundle[script];
          if (file?.type !== 'asset') return this.error(`${script}: was not built`);
          file.source = asciiScript(script, String(file.source));
        }
      },
    },
  };
}

/** The same script in ASCII alone. @throws Error if an escape would mean something else */
export function asciiScript(name: string, code: string): string {
  const unsafe = UNSAFE.exec(code);
  if (unsafe)
    throw new Error(
      `${name}: ${JSON.stringify(unsafe[0])} at ${unsafe.index}, expected no String.raw and no ` +
        'backslash before a letter beyond ASCII, which cannot be written as an escape',
    );
  return code.replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
