import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { licenceList, packageFolders } from './licences.ts';

let root: string;

beforeEach(() => {
  root = `${mkdtempSync(join(tmpdir(), 'licences-')).replaceAll('\\', '/')}/`;
  writeFileSync(join(root, 'LICENSE'), 'Our licence');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function addPackage(name: string, license: unknown, files: Readonly<Record<string, string>>) {
  const folder = join(root, 'node_modules', name);
  mkdirSync(folder, { recursive: true });
  const about = { name, version: '1.2.3', license, repository: 'somebody/something' };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(about));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return `${folder}/dist/index.js`;
}

describe('the list of licences', () => {
  it('holds our own, and each package once with version, source and text', () => {
    const id = addPackage('@scope/one', 'MIT', { LICENSE: 'Text of one\r\n' });
    const list = licenceList(root, [`${root}src/main.ts`, id, `${id}?inline`]);
    expect(list).toContain('Our licence');
    expect(
      list.split('@scope/one 1.2.3 (MIT)\nhttps://github.com/somebody/something\n\nText of one\n'),
    ).toHaveLength(2);
  });

  it('holds the package that adds a module without a file', () => {
    addPackage('rolldown', 'MIT', { LICENSE: 'Text of rolldown' });
    expect(licenceList(root, ['\0rolldown/runtime.js'])).toContain('Text of rolldown');
  });

  it('holds the whole text of a licence to which a package only refers', () => {
    const id = addPackage('short', 'Apache-2.0', { 'LICENSE.md': 'Copyright (c) 2010 Somebody' });
    const list = licenceList(root, [id]);
    expect(list).toContain('Copyright (c) 2010 Somebody\n\n');
    expect(list).toContain('TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION');
  });

  it.each([
    ['one that is not allowed', 'AGPL-3.0'],
    ['none', undefined],
    ['one in words', 'SEE LICENSE IN x'],
  ])('cannot be made for a package with %s', (_, license) => {
    const id = addPackage('odd', license, { LICENSE: 'Text' });
    expect(() => licenceList(root, [id])).toThrow(/^odd: is bundled, with the licence/);
  });

  it('cannot be made for a package without the text', () => {
    const id = addPackage('mute', 'MIT', { 'README.md': 'MIT' });
    expect(() => licenceList(root, [id])).toThrow('mute: is bundled, but has no file');
  });

  it('cannot be made for a module of unknown origin', () => {
    for (const id of ['/elsewhere/x.js', '\0unheard-of'])
      expect(() => packageFolders(root, [id])).toThrow('its licence is unknown');
  });
});
