import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { ofProcess } from './own-memory.ts';

describe.runIf(process.platform === 'linux')('what Linux tells of a process', () => {
  it('is its command and its memory', () => {
    expect(ofProcess(process.pid, 'cmdline')).toContain('node');
    expect(ofProcess(process.pid, 'status')).toMatch(/^RssAnon:\s+\d+ kB/m);
  });

  it('is nothing once it has ended', async () => {
    const child = spawn(process.execPath, ['--eval', '']);
    await once(child, 'close');
    expect(ofProcess(child.pid!, 'status')).toBe('');
    expect(ofProcess(child.pid!, 'cmdline')).toBe('');
  });
});
