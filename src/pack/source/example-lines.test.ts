import { describe, expect, it } from 'vitest';
import { smallPack } from '../../../test/support/small-pack.ts';
import { compileSources } from '../compile/compile.ts';
import { MIN_EXAMPLES, readExamples } from './example-lines.ts';
import { examplesChecksum } from './examples-checksum.ts';
import { PackError, problemLine } from './pack-error.ts';
import { readSources, type SourceFiles } from './sources.ts';

const names = { en: { 'place/minsk': { names: ['Minsk'] } } };
const withFiles = (files: SourceFiles) => smallPack(names, files);
const told = (files: SourceFiles): readonly string[] => {
  try {
    const { warnings } = compileSources(withFiles(files));
    return warnings.filter(({ file }) => /^(examples|learned)/.test(file)).map(problemLine);
  } catch (error) {
    if (error instanceof PackError) return error.problems.map(problemLine);
    throw error;
  }
};

describe('examples', () => {
  it('are lines of note ids and a text', () => {
    const read = readExamples(
      'examples/en.txt',
      '# comment\n\nF01 F02 | A storm at @ | and more.\r\n- | Tea at @.\n',
    );
    expect(read).toEqual({
      file: 'examples/en.txt',
      language: 'en',
      examples: [
        { notes: ['F01', 'F02'], text: 'A storm at @ | and more.', line: 3 },
        { notes: [], text: 'Tea at @.', line: 4 },
      ],
    });
  });

  it('that are none are told with their line', () => {
    expect(told({ 'examples/en.txt': 'F01 | One.\nF01 Two\n' })).toEqual([
      expect.stringMatching(/^examples\/en\.txt:2:1: “F01 Two” is no example; expected/),
    ]);
  });

  it('name only notes that the pack has', () => {
    expect(told({ 'examples/en.txt': 'F99 | One.\n' })).toEqual([
      expect.stringMatching(/^examples\/en\.txt:1:1: there is no note “F99” in notes\.json/),
    ]);
  });
});

describe('what was learned', () => {
  const examples = { 'examples/en.txt': '- | Tea at @.\n' };
  const learned = (more: object = {}) =>
    JSON.stringify({
      examples: examplesChecksum(readSources(withFiles(examples))),
      date: 0,
      own: {},
      together: {},
      themes: {},
      ...more,
    });

  it('is missed where there are examples enough, and told when it is older than they are', () => {
    const many = '- | Tea at @.\n'.repeat(MIN_EXAMPLES);
    expect(told(examples)).toEqual([]);
    expect(told({ 'examples/en.txt': many })).toEqual([
      expect.stringContaining('is not learned from yet'),
    ]);
    expect(told({ ...examples, 'learned.json': learned() })).toEqual([]);
    expect(told({ 'examples/en.txt': '- | Cake at @.\n', 'learned.json': learned() })).toEqual([
      expect.stringContaining('is older than the notes, cues or examples'),
    ]);
  });

  it('names only what the pack has', () => {
    const files = { ...examples, 'learned.json': learned({ own: { 'place/atlantis': 'F98 1' } }) };
    expect(told(files)).toEqual([
      expect.stringContaining('the pack has no “place/atlantis”'),
      expect.stringContaining('there is no note “F98”'),
    ]);
  });

  it('of words needs the file for the rest', () => {
    const words = JSON.stringify({ language: 'en', words: { storm: '- 4' } });
    expect(told({ ...examples, 'learned/en.json': words })).toEqual([
      expect.stringContaining('needs a “learned.json”'),
    ]);
    const { pack } = compileSources(
      withFiles({ ...examples, 'learned.json': learned(), 'learned/en.json': words }),
    );
    expect(pack.content.learned?.words).toEqual({
      en: expect.stringMatching(/^storm 0[0-9a-z]b$/),
    });
  });
});
