import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { SHARED_SUITES } from '../../tools/cli/shared-folder.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const files = ['src', 'test', 'tools'].flatMap((folder) =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.tsx?$/.test(path)),
);
const text = (file: string): string => readFileSync(`${root}${file}`, 'utf8');

describe('the folder of texts that are not the project’s', () => {
  it('is named in one file only', () => {
    const naming = files.filter((file) =>
      /['"`](?:\.\.\/)+shared(?:\/[\w/.-]*)?['"`]/.test(text(file)),
    );
    expect(naming).toEqual(['tools/cli/shared-folder.ts']);
  });

  it('every test file that uses it is known to npm test', () => {
    const using = files.filter(
      (file) =>
        /\.test\.tsx?$/.test(file) && /harness\/real-pages\.ts|\breadEssay\b/.test(text(file)),
    );
    const known = [...SHARED_SUITES.unit, ...SHARED_SUITES.endToEnd];
    expect(using.filter((file) => !file.startsWith('test/architecture/')).toSorted()).toEqual(
      known.toSorted(),
    );
  });
});
