import { expect, it } from 'vitest';
import { startFolder } from './start-folder.ts';

it.each(['annotate', 'build', 'eval', 'pack', 'start'])(
  'npm run %s looks for paths where it was typed',
  (command) => {
    const env = { npm_lifecycle_event: command, INIT_CWD: '/home/ada' };
    expect(startFolder(env)).toBe('/home/ada');
  },
);

it('without npm, and in a program that another command starts, that is the current folder', () => {
  expect(startFolder({})).toBe(process.cwd());
  expect(startFolder({ npm_lifecycle_event: 'test', INIT_CWD: '/home/ada' })).toBe(process.cwd());
});
