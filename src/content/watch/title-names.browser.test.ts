import packJson from 'sidelight:pack';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { eventually } from '../../../test/support/eventually.ts';
import { compileGate } from '../../pack/compile/compile-gate.ts';
import type { CompactPack } from '../../pack/format/compact.ts';
import { loadGate } from '../../pack/load/load-gate.ts';
import { watchTitle } from './title-names.ts';

const rules = loadGate(compileGate([(JSON.parse(packJson) as CompactPack).beginnings]));
let life: AbortController;
let page: Document;
let onName: ReturnType<typeof vi.fn<(title: string) => void>>;

beforeEach(() => {
  life = new AbortController();
  page = document.implementation.createHTMLDocument();
  onName = vi.fn<(title: string) => void>();
});
afterEach(() => life.abort());

const watch = (): void => watchTitle(page, rules, onName, life.signal);

describe('the title of a page that is being parsed', () => {
  it('brings the engine if it names somebody', () => {
    page.title = 'Nemtsov remembered in Moscow';
    watch();
    expect(onName).toHaveBeenCalledExactlyOnceWith('Nemtsov remembered in Moscow');
  });

  it('is waited for', async () => {
    watch();
    expect(onName).not.toHaveBeenCalled();
    page.title = 'Путин и Лукашенко';
    await eventually(() => expect(onName).toHaveBeenCalledExactlyOnceWith('Путин и Лукашенко'));
  });

  it('brings nothing if it names a country alone, or nobody', () => {
    page.title = 'Canada: all about the country';
    watch();
    expect(onName).not.toHaveBeenCalled();
  });

  it('brings nothing for a last word that only begins as a name does', () => {
    page.title = 'How Londoners Put';
    watch();
    expect(onName).not.toHaveBeenCalled();
  });

  it('is read although an image of the page has its name', () => {
    page.title = 'Nemtsov remembered';
    page.body.innerHTML = '<img name="title">';
    watch();
    expect(onName).toHaveBeenCalledTimes(1);
  });
});
