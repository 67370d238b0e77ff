import { afterEach, expect, it, vi } from 'vitest';
import { acceptListeners, listenToPage, type PageListener } from './page-port.ts';

vi.mock('./native-browser.ts', () => ({ nativeBrowser: { runtime: { id: 'ours' } } }));

/** One end of a port; a message posted at one end arrives at the other. */
class FakePort {
  other!: FakePort;
  readonly name = 'page-changes';
  readonly heard: (() => void)[] = [];
  readonly ended: (() => void)[] = [];
  readonly onMessage = { addListener: (listener: () => void) => this.heard.push(listener) };
  readonly onDisconnect = { addListener: (listener: () => void) => this.ended.push(listener) };
  readonly postMessage = () => this.other.heard.forEach((listener) => listener());
  readonly disconnect = () => this.other.ended.forEach((listener) => listener());
  constructor(readonly sender: { readonly id: string }) {}
}

const accepting = new Set<(port: FakePort) => void>();
const api = {
  runtime: {
    id: 'ours',
    onConnect: {
      addListener: (listener: (port: FakePort) => void) => accepting.add(listener),
      removeListener: (listener: (port: FakePort) => void) => accepting.delete(listener),
    },
  },
  tabs: {
    connect: () => connect('ours'),
  },
} as unknown as NonNullable<Parameters<typeof listenToPage>[3]>;

function connect(from: string): FakePort {
  const [here, there] = [new FakePort({ id: 'page' }), new FakePort({ id: from })];
  here.other = there;
  there.other = here;
  for (const accept of accepting) accept(there);
  return here;
}

let page = new AbortController();
let panel = new AbortController();
afterEach(() => {
  page.abort();
  accepting.clear();
  [page, panel] = [new AbortController(), new AbortController()];
});

function listen() {
  const listener = {
    onChange: vi.fn<() => void>(),
    onEnd: vi.fn<() => void>(),
  } satisfies PageListener;
  listenToPage(7, listener, panel.signal, api);
  return listener;
}

it('a listener is called at each change, until its signal aborts', () => {
  const teller = acceptListeners(page.signal, api);
  expect(teller.isHeard).toBe(false);
  const { onChange, onEnd } = listen();
  expect(teller.isHeard).toBe(true);
  teller.tell();
  expect(onChange).toHaveBeenCalledTimes(1);
  panel.abort();
  expect(teller.isHeard).toBe(false);
  teller.tell();
  expect(onChange).toHaveBeenCalledTimes(1);
  expect(onEnd).not.toHaveBeenCalled();
});

it('a listener is called when the page ends', () => {
  acceptListeners(page.signal, api);
  const { onEnd } = listen();
  page.abort();
  expect(onEnd).toHaveBeenCalledTimes(1);
  expect(accepting.size).toBe(0);
});

it('a page refuses ports of other extensions', () => {
  const teller = acceptListeners(page.signal, api);
  connect('others');
  expect(teller.isHeard).toBe(false);
});
