import { expect, it } from 'vitest';
import { type Profile, profileTimes } from './profile-times.ts';

const ORIGIN = 'moz-extension://abc';
const WATCH = `run (${ORIGIN}/src/content/watch/main.js:1:10)[45]`;

/** A profile in which each stack, the outermost frame first, took so many ms. */
function profileOf(
  stacks: readonly (readonly [ms: number, ...frames: string[]])[],
  processName = 'Web Content',
): Profile {
  const stringTable: string[] = [];
  const stackTable: (number | null)[][] = [];
  const samples = stacks.map(([ms, ...frames]) => {
    let stack: number | null = null;
    for (const frame of frames) {
      stackTable.push([stack, stringTable.push(frame) - 1]);
      stack = stackTable.length - 1;
    }
    return [stack, ms * 1e6];
  });
  const thread = {
    processType: 'tab',
    processName,
    stringTable,
    frameTable: { schema: { location: 0 }, data: stringTable.map((_, i) => [i]) },
    stackTable: { schema: { prefix: 0, frame: 1 }, data: stackTable },
    samples: { schema: { stack: 0, threadCPUDelta: 1 }, data: samples },
  };
  return { threads: [], processes: [{ threads: [thread], processes: [] }] };
}

it('adds up what has a script of the extension on its stack', () => {
  const profile = profileOf([
    [2, '(root)', WATCH],
    [3, '(root)', WATCH, 'TreeWalker.nextNode'],
    [4, '(root)', 'reflow'],
    [5, '(root)', 'run (https://news.example/a.js:1:1)[3]'],
  ]);
  expect(profileTimes(profile, ORIGIN)).toEqual({ run: 5, compile: 0, message: 0 });
});

it('tells compiling and Firefox’s own scripts for extensions apart', () => {
  const serving = 'get (resource://gre/modules/ExtensionChild.sys.mjs:1:1)[5]';
  const profile = profileOf([
    [2, '(root)', WATCH, 'Baseline script compilation'],
    [1, '(root)', serving, 'ChromeUtils.compileScript', '0x7f6c'],
    [8, '(root)', 'script parsing'],
    [5, '(root)', WATCH, serving, 'JSON.parse'],
    [3, '(root)', serving, WATCH],
  ]);
  expect(profileTimes(profile, ORIGIN)).toEqual({ run: 3, compile: 3, message: 5 });
});

it('leaves out the background', () => {
  expect(profileTimes(profileOf([[2, '(root)', WATCH]], 'WebExtensions'), ORIGIN).run).toBe(0);
});
