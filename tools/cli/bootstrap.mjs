// Runs a command of this folder, also on a fresh machine: it first installs the packages if they are
// missing or differ from the lockfile. It may use nothing but Node itself, and leaves standard output
// to the command. `node tools/cli/bootstrap.mjs COMMAND [ARGUMENTS]`
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const OLDEST_NODE = [20, 19];

const [command, ...args] = process.argv.slice(2);
refuseOldNode();
if (!isInstalled()) install();
const script = join(root, 'tools/cli', `${command}.ts`);
const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
const run = spawnSync(process.execPath, [tsx, script, ...args], { stdio: 'inherit' });
process.exit(run.status ?? 1);

function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  console.error(`Node ${OLDEST_NODE.join('.')} or later is needed; this is ${process.version}.`);
  process.exit(1);
}

// npm lists the installed packages in a lockfile of its own. The contents of the two are compared,
// because dates are wrong after a checkout.
function isInstalled() {
  const installed = packagesOf('node_modules/.package-lock.json');
  const wanted = Object.entries(packagesOf('package-lock.json') ?? {});
  return (
    installed !== undefined &&
    wanted.every(
      ([path, { version, optional }]) =>
        path === '' || installed[path]?.version === version || (optional && !installed[path]),
    )
  );
}

function packagesOf(lockfile) {
  try {
    return JSON.parse(readFileSync(join(root, lockfile), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

function install() {
  console.error('Installing packages …');
  const npm = process.env['npm_execpath'];
  const ci = ['ci', '--no-audit', '--no-fund'];
  const options = { cwd: root, stdio: ['ignore', process.stderr, process.stderr] };
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...ci], options)
    : spawnSync('npm', ci, { ...options, shell: process.platform === 'win32' });
  if (status === 0) return;
  console.error('The packages could not be installed (npm ci, see above).');
  process.exit(1);
}
