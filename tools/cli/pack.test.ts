import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MAX_ENTITIES } from '../../src/pack/import/import-limits.ts';
import { seededRandom } from '../../test/support/random.ts';
import { bundlePack } from './pack/bundle-pack.ts';
import { checkPack } from './pack/check-pack.ts';
import { newPack } from './pack/new-pack.ts';

const COMMAND = ['node_modules/tsx/dist/cli.mjs', 'tools/cli/pack.ts'];
const folder = mkdtempSync(join(tmpdir(), 'sidelight-pack-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What `npm run` tells a command that was typed in a folder. */
function typedIn(typed: string): NodeJS.ProcessEnv {
  return { ...process.env, npm_lifecycle_event: 'pack', INIT_CWD: typed };
}

function pack(args: readonly string[], typed = folder) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...COMMAND, ...args], {
    encoding: 'utf8',
    env: typedIn(typed),
  });
  return { status, lines: stdout.split('\n').filter(Boolean), stderr: stderr.trim() };
}

const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
const write = (path: string, text: string): void => writeFileSync(join(folder, path), text);

/** Makes a pack with one entity more than an imported one may have. */
function makeLarge(): void {
  cpSync(join(folder, 'mine'), join(folder, 'large'), { recursive: true });
  const entities = Array.from({ length: MAX_ENTITIES + 1 }, (_, i) => ({
    id: `place/number-${i}`,
    kind: 'place',
    label: `Number ${i}`,
    description: 'One of many.',
  }));
  write('large/entities.json', JSON.stringify({ entities }));
}

let made: ReturnType<typeof pack>;
beforeAll(() => {
  made = pack(['new', 'Höfe & Harbours']);
  renameSync(join(folder, 'Höfe & Harbours'), join(folder, 'mine'));
});

describe('npm run pack -- new', () => {
  it('makes a pack without problem or warning, named after its folder', () => {
    expect(made).toEqual({
      status: 0,
      stderr: '',
      lines: [
        'Höfe & Harbours: a new pack, “hofe-harbours”; check it with npm run pack -- check "Höfe & Harbours"',
      ],
    });
    expect(pack(['check', 'mine'])).toEqual({
      status: 0,
      stderr: '',
      lines: ['mine: no problems, no warnings (6 entities, 5 notes, 3 paragraphs retold)'],
    });
  });

  it('writes the schemas that the files refer to', () => {
    for (const [file, schema] of [
      ['notes.json', '.schema/notes.schema.json'],
      ['names/en.json', '.schema/names.schema.json'],
    ] as const) {
      const { $schema } = JSON.parse(read(`mine/${file}`)) as { $schema: string };
      expect(resolve(folder, 'mine', file, '..', $schema)).toBe(resolve(folder, 'mine', schema));
      expect(JSON.parse(read(`mine/${schema}`))).toHaveProperty('$id');
    }
  });

  it('gives a pack with a long name an id that is not too long', () => {
    newPack(join(folder, `${'x'.repeat(63)}-and-more`));
    expect(read(`${'x'.repeat(63)}-and-more/pack.json`)).toContain(`"id": "${'x'.repeat(63)}"`);
  });

  it('leaves a folder alone in which there is something', () => {
    expect(pack(['new', 'mine'])).toEqual({
      status: 1,
      lines: [],
      stderr: 'mine: is not empty; expected a folder that does not exist yet',
    });
  });
});

describe('npm run pack -- check', () => {
  it('checks the folder that is meant where it was typed, not the project’s', () => {
    const { status, lines } = pack(['check', '.'], join(folder, 'mine', 'names'));
    expect(status).toBe(1);
    expect(lines).toEqual([
      expect.stringMatching(/^\.: is not the folder of a pack; /),
      'names: 1 problem, no warnings',
    ]);
  });

  it('tells problems and warnings below the folder as it was typed, and counts all of them', () => {
    mkdirSync(join(folder, 'bad', 'names'), { recursive: true });
    for (const file of ['pack', 'entities', 'notes', 'parallels', 'timeline', 'names/en'])
      write(`bad/${file}.json`, read(`mine/${file}.json`));
    write('bad/film.mp4', '');
    write(
      'bad/notes.json',
      read('mine/notes.json').replaceAll('"about": ["', `"about": [${'1, '.repeat(10)}"`),
    );
    const { status, lines, stderr } = pack(['check', 'bad/']);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(lines[0]).toMatch(/^bad\/notes\.json:\d+:\d+: an entry of “about” is 1; /);
    expect(lines.slice(20)).toEqual([
      'bad/notes.json: and 30 more',
      expect.stringMatching(/^bad\/film\.mp4: warning: is not part of a pack and is left out; /),
      'bad: 50 problems, 1 warning',
    ]);
  });

  it('counts what is retold in the unit of the source, and tells of nothing that is not', () => {
    const { lines } = checkPack(resolve('test/fixtures/packs/council-of-four'));
    expect(lines.at(-1)).toContain('22 notes, 18 sections retold)');
    cpSync(join(folder, 'mine'), join(folder, 'short'), { recursive: true });
    rmSync(join(folder, 'short/argument.json'));
    expect(checkPack(join(folder, 'short')).lines).toEqual([
      'short: no problems, no warnings (6 entities, 5 notes)',
    ]);
  });

  it('tells what an import would refuse because there is too much of it', () => {
    makeLarge();
    const { lines, isSound } = checkPack(join(folder, 'large'));
    expect(isSound).toBe(false);
    expect(lines).toEqual([
      expect.stringContaining(
        `large/entities.json: has ${MAX_ENTITIES + 1} entities; expected at most ${MAX_ENTITIES}`,
      ),
      'large: 1 problem, no warnings',
    ]);
  });

  it('tells of a pack that is too large once it is compiled', () => {
    cpSync(join(folder, 'mine'), join(folder, 'long'), { recursive: true });
    const { notes } = JSON.parse(read('mine/notes.json')) as { notes: readonly object[] };
    const random = seededRandom(1);
    const long = Array.from({ length: 90 }, (_, i) => ({
      ...notes[0],
      quotes: [],
      id: `Z${i + 10}`,
      text: Array.from({ length: 12_000 }, () => random().toString(36).slice(2, 9)).join(' '),
    }));
    write('long/notes.json', JSON.stringify({ notes: [...notes, ...long] }));
    const { lines, isSound } = checkPack(join(folder, 'long'));
    expect(isSound).toBe(false);
    expect(lines[0]).toMatch(
      /long: is too large when compiled: \d+\.\d MB; expected at most 8 MB$/,
    );
  });

  it('says which folder is none', () => {
    expect(pack(['check', 'nothing'])).toMatchObject({
      status: 1,
      stderr: 'nothing: is not a folder; expected the folder of a pack’s source files',
    });
  });

  it('checks again after each change with --watch', async () => {
    const child = spawn(process.execPath, [...COMMAND, 'check', '--watch', 'mine'], {
      env: typedIn(folder),
    });
    const sound = read('mine/cues/en.json');
    try {
      let said = '';
      const until = (part: string): Promise<void> =>
        new Promise((done) => {
          const look = (): void => {
            if (!said.includes(part)) return;
            said = '';
            child.stdout.off('data', look);
            done();
          };
          child.stdout.on('data', look);
          look();
        });
      child.stdout.on('data', (data) => (said += String(data)));
      await until('mine: no problems');
      write('mine/cues/en.json', '');
      await until('mine/cues/en.json: is empty');
      // As editors save: another file takes the place of the old one.
      write('mine/cues/.en.json.new', sound);
      renameSync(join(folder, 'mine/cues/.en.json.new'), join(folder, 'mine/cues/en.json'));
      await until('mine: no problems');
    } finally {
      child.kill();
      write('mine/cues/en.json', sound);
    }
  });
});

describe('npm run pack -- bundle', () => {
  it('writes the files of a pack, and nothing else, with the same bytes each time', () => {
    write('mine/README.md', 'Mine.');
    const { lines } = pack(['bundle', 'mine']);
    expect(lines).toEqual([
      expect.stringMatching(/^hofe-harbours-1\.0\.0\.zip: 10 files, \d+ bytes$/),
    ]);
    const zip = readFileSync(join(folder, 'hofe-harbours-1.0.0.zip'));
    const files = unzipSync(zip);
    expect(Object.keys(files).sort()).toEqual([
      'argument.json',
      'cues/en.json',
      'entities.json',
      'examples/en.txt',
      'names/de.json',
      'names/en.json',
      'notes.json',
      'pack.json',
      'parallels.json',
      'timeline.json',
    ]);
    expect(strFromU8(files['names/de.json']!)).toBe(read('mine/names/de.json'));
    utimesSync(join(folder, 'mine/pack.json'), 1, 1);
    bundlePack(join(folder, 'mine'), join(folder, 'again/mine.zip'));
    expect(readFileSync(join(folder, 'again/mine.zip')).equals(zip)).toBe(true);
  });

  it('makes none of a pack with problems', () => {
    mkdirSync(join(folder, 'none'));
    expect(() => bundlePack(join(folder, 'none'), join(folder, 'none.zip'))).toThrow(
      'none: is not the folder of a pack',
    );
    expect(existsSync(join(folder, 'none.zip'))).toBe(false);
  });

  it('makes none that the extension would refuse to import', () => {
    makeLarge();
    expect(() => bundlePack(join(folder, 'large'), join(folder, 'large.zip'))).toThrow(
      `large/entities.json: has ${MAX_ENTITIES + 1} entities; expected at most ${MAX_ENTITIES}`,
    );
    expect(existsSync(join(folder, 'large.zip'))).toBe(false);
  });

  it('says what is left out', () => {
    write('mine/film.mp4', '');
    const said = bundlePack(join(folder, 'mine'), join(folder, 'film.zip'));
    rmSync(join(folder, 'mine/film.mp4'));
    expect(said[0]).toMatch(/mine\/film\.mp4: warning: is not part of a pack and is left out; /);
  });
});

it('npm run pack -- figures counts messages, texts and stored bytes of each language', () => {
  cpSync(join(folder, 'mine'), join(folder, 'counted'), { recursive: true });
  const before = pack(['figures', 'counted']);
  expect(before).toMatchObject({ status: 0, stderr: '' });
  const cells = ({ lines }: typeof before, language: string): string[] =>
    lines.find((line) => line.startsWith(`| ${language} |`))!.split(' | ');
  const [, messages, texts, bytes] = cells(before, 'en').map(Number);
  expect(messages).toBeGreaterThan(400);

  const entities = read('counted/entities.json');
  write('counted/entities.json', entities.replace('"description": "', '"description": "Once: '));
  const after = cells(pack(['figures', 'counted']), 'en').map(Number);
  expect(after.slice(1, 4)).toEqual([messages, texts, bytes! + 'Once: '.length]);
});

it('npm run pack -- forms takes paradigms that begin with a word that never changes', () => {
  expect(pack(['forms', 'Europäische Union', '--lang', 'de', '--inflect', '- f'])).toEqual({
    status: 0,
    stderr: '',
    lines: ['Europäische Union'],
  });
});

it.each([[['--wrong']], [['forms', 'Wilson']]])(
  'npm run pack prints the usage and exits with 2 for %j',
  (args) => {
    expect(pack(args)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('Usage: npm run pack') as string,
    });
  },
);
