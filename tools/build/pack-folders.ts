import { delimiter } from 'node:path';

/** The environment variable that names the folders of further packs to a build. */
const VARIABLE = 'SIDELIGHT_PACKS';

/** The folders of the packs that are bundled beside the project’s own. */
export function furtherPacks(env: NodeJS.ProcessEnv = process.env): string[] {
  return (env[VARIABLE] ?? '').split(delimiter).filter((folder) => folder !== '');
}

/** The environment of a build that bundles these packs as well. */
export function withFurtherPacks(
  folders: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): NodeJS.ProcessEnv {
  return { ...env, [VARIABLE]: folders.join(delimiter) };
}
