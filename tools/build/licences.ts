import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Licences that allow their packages to be bundled with ours. */
const ALLOWED: readonly string[] = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'MPL-2.0',
];

/** Modules that the build adds without a file, by the beginning of their ids. */
const ADDED: readonly (readonly [string, string])[] = [
  ['\0rolldown/', 'rolldown'],
  ['\0vite/', 'vite'],
  ['\0commonjs', 'rolldown'],
];

/** A package that is part of a bundle. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Where its source is available, which some licences require us to say. */
  readonly source: string;
  readonly text: string;
}

/**
 * Folders of the packages that modules belong to, each once, in order; the project's
 * own modules belong to none.
 * @throws Error for a module that is neither in a package nor in the project
 */
export function packageFolders(root: string, moduleIds: readonly string[]): string[] {
  const folders = moduleIds.flatMap((id) => {
    const path = id.replace(/[?#].*$/, '').replaceAll('\\', '/');
    const added = ADDED.find(([beginning]) => path.startsWith(beginning));
    if (added) return [`${root}node_modules/${added[1]}`];
    const inPackage = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path.replace(/^\0/, ''));
    if (inPackage) return [inPackage[1]!];
    if (path.startsWith(root)) return [];
    throw new Error(`${JSON.stringify(id)}: is bundled, but its licence is unknown`);
  });
  return [...new Set(folders)].sort();
}

/** @throws Error if a package has no licence, no allowed licence, or no file with its text */
export function readPackage(folder: string): BundledPackage {
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly version: string;
    readonly license?: unknown;
    readonly repository?: string | { readonly url: string };
  };
  const { name, version, license, repository } = about;
  if (typeof license !== 'string' || !ALLOWED.includes(license))
    throw new Error(
      `${name}: is bundled, with the licence ${JSON.stringify(license)}; expected one of ${ALLOWED.join(', ')}`,
    );
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.(md|txt))?$/i.test(entry));
  if (!file) throw new Error(`${name}: is bundled, but has no file with its licence’s text`);
  return {
    name,
    version,
    licence: license,
    source: webAddress(typeof repository === 'object' ? repository.url : (repository ?? '')),
    text: wholeText(license, readFileSync(join(folder, file), 'utf8')),
  };
}

/** The text of a package's licence; some packages only refer to it, and it must come with them. */
function wholeText(licence: string, text: string): string {
  // The licences of what a package bundles itself do not apply to ours.
  const own = text
    .replaceAll('\r\n', '\n')
    .replace(/^# Licenses of bundled dependencies[^]*/m, '')
    .trim();
  if (licence !== 'Apache-2.0' || own.includes('TERMS AND CONDITIONS')) return own;
  return `${own}\n\n${readFileSync(new URL('apache-2.0.txt', import.meta.url), 'utf8').trim()}`;
}

function webAddress(repository: string): string {
  const path = /^(?:github:)?([\w.-]+\/[\w.-]+)$/.exec(repository)?.[1];
  return path ? `https://github.com/${path}` : repository.replace(/^git\+|\.git$/g, '');
}

/** The shipped list: our own licence and what it covers, then each package with its licence. */
export function licenceList(root: string, moduleIds: readonly string[]): string {
  const packages = packageFolders(root, moduleIds).map(readPackage);
  const own = readFileSync(join(root, 'LICENSE'), 'utf8').trim();
  const parts = [
    `Sidelight (MIT)\n\nIts code, icons, names, notes and list of news sites; the short fragments that the notes quote\nremain their authors’.\n\n${own}`,
    ...packages.map(
      ({ name, version, licence, source, text }) =>
        `${name} ${version} (${licence})\n${source}\n\n${text}`,
    ),
  ];
  return `${parts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
