import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'sidelight-annotate-'));
afterAll(() => rmSync(folder, { recursive: true }));

function annotate(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/tsx/dist/cli.mjs', 'tools/cli/annotate.ts', ...args],
    {
      input,
      encoding: 'utf8',
    },
  );
  return {
    status,
    stderr,
    lines: stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as unknown),
  };
}

describe('npm run annotate', () => {
  it('prints the mentions of JSON Lines from standard input, in order', () => {
    const input =
      '{"id":"a","text":"Putin met Lukashenko."}\n\n{"id":2,"lang":"ru","text":"О Владимире Путине"}\n';
    expect(annotate(['-'], input)).toEqual({
      status: 0,
      stderr: '',
      lines: [
        {
          id: 'a',
          mentions: [
            { start: 0, end: 5, surface: 'Putin', entity: 'person/putin', shown: true },
            { start: 10, end: 20, surface: 'Lukashenko', entity: 'person/lukashenko', shown: true },
          ],
        },
        {
          id: 2,
          mentions: [
            { start: 2, end: 18, surface: 'Владимире Путине', entity: 'person/putin', shown: true },
          ],
        },
      ],
    });
  });

  it('reads HTML as a page is read, with offsets into the source', () => {
    const file = join(folder, 'page.html');
    const html = '<nav>Putin</nav><p>Alexander Luka<b>shenko</b> &amp; Putin</p>';
    writeFileSync(file, html);
    const [line] = annotate([file]).lines as {
      id: string;
      mentions: { start: number; end: number; surface: string }[];
    }[];
    expect(line?.id).toBe(file);
    expect(
      line?.mentions.map(({ start, end, surface }) => [surface, html.slice(start, end)]),
    ).toEqual([
      ['Alexander Lukashenko', 'Alexander Luka<b>shenko'],
      ['Putin', 'Putin'],
    ]);
  });

  it('adds the notes of each mention, ordered by its own paragraph, with the reasons', () => {
    const input = JSON.stringify({
      id: 1,
      lang: 'en',
      text: 'Newspapers were closed and journalists jailed under Lukashenko.\n\nIn the next, factory workers went on strike and jeered Lukashenko.',
    });
    const [line] = annotate(['--notes', '-'], input).lines as {
      mentions: { notes: { note: string; reasons: unknown[] }[] }[];
    }[];
    const notes = line!.mentions.map((mention) => mention.notes);
    expect(notes.map(([first]) => first?.note)).toEqual(['F07', 'F35']);
    expect(notes[0]![0]!.reasons[0]).toMatchObject({
      signal: 'theme',
      theme: 'media',
      where: 'paragraph',
    });
    expect(notes[0]!.map(({ note }) => note).sort()).toEqual(
      notes[1]!.map(({ note }) => note).sort(),
    );
  });

  it('uses the headline of a page', () => {
    const file = join(folder, 'headline.html');
    writeFileSync(
      file,
      '<html lang=en><title>Site</title><h1>Newspapers shut,\n journalists jailed</h1><p>Lukashenko spoke.</p>',
    );
    const [line] = annotate(['--notes', file]).lines as {
      mentions: { notes: { note: string }[] }[];
    }[];
    expect(line!.mentions[0]!.notes[0]).toMatchObject({ note: 'F07' });
  });

  const council = 'test/fixtures/packs/council-of-four';
  const lecture = 'test/fixtures/packs/politik-als-beruf';
  const about = '{"id":1,"lang":"en","text":"Putin on Max Weber and the Treaty of Versailles"}';

  it('uses a given pack in place of the bundled one', () => {
    const { lines, stderr } = annotate(['--pack', council, '-'], about);
    const entity = 'event/treaty-of-versailles';
    const mention = { start: 27, end: 47, surface: 'Treaty of Versailles', entity, shown: true };
    expect([stderr, lines]).toEqual(['', [{ id: 1, mentions: [mention] }]]);
  });

  it('names the pack of each mention where several are given', () => {
    const packs = ['assets/packs/belarus-russia-2020', council, lecture];
    const [line] = annotate([...packs.flatMap((pack) => ['--pack', pack]), '-'], about).lines as {
      mentions: { pack: string; entity: string }[];
    }[];
    expect(line!.mentions.map(({ pack, entity }) => `${pack}:${entity}`)).toEqual([
      'belarus-russia-2020:person/putin',
      'politik-als-beruf:person/weber',
      'council-of-four:event/treaty-of-versailles',
    ]);
  });

  it.each([
    ['a folder that is not there', ['--pack', 'none'], 'none: is not a folder'],
    [
      'one pack given twice',
      ['--pack', council, '--pack', council],
      'has the id “council-of-four”',
    ],
    ['a folder without a pack', ['--pack', 'test/fixtures/pages'], 'pack.json'],
  ])('refuses %s', (_, args, message) => {
    const { status, stderr } = annotate([...args, '-'], about);
    expect([status, stderr]).toEqual([1, expect.stringContaining(message)]);
  });

  it('names file and line of input that is no JSON Line', () => {
    const { status, stderr } = annotate(['-'], '{"id":1,"text":"x"}\n{"id":2}\n');
    expect([status, stderr.trim()]).toEqual([
      1,
      '-:2: no “text”; expected {"id", "lang"?, "text"} with a string as “text”',
    ]);
  });

  it.each([[['--wrong']], [[]], [['--format', 'pdf', 'x']]])(
    'prints the usage and exits with 2 for %j',
    (args) => {
      const { status, stderr } = annotate(args);
      expect([status, stderr]).toEqual([2, expect.stringContaining('Usage: npm run -s annotate')]);
    },
  );

  it('says which file is missing and exits with 1', () => {
    const file = join(folder, 'none.txt');
    const { status, stderr } = annotate([file]);
    const said = `${file}: there is no such file; expected a text, a saved page or JSON Lines`;
    expect([status, stderr.trim()]).toEqual([1, said]);
  });
});
