/** Sorts the events of a trace of Chromium by what the page's main thread did for an extension. */

/** An event of the trace; times in µs, `tdur` in CPU time of its thread. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: TraceArguments;
}

interface TraceArguments {
  /** Of a `thread_name`. */
  readonly name?: string;
  readonly fileName?: string;
  readonly worldId?: number;
  readonly data?: { readonly url?: string };
  readonly chrome_mojo_event_info?: {
    readonly mojo_interface_tag?: string;
    readonly data_num_bytes?: number;
  };
}

/** What the main thread does for an extension. */
export type Work =
  /** Parsing and compiling, functions at their first call too. */
  | 'compile'
  /** Its scripts, with what they call in the browser. */
  | 'run'
  /** Messages to and from the browser, the reading of the storage among them. */
  | 'message'
  /** Style and layout that its scripts force. */
  | 'style'
  /** The world that its scripts run in, which an empty script needs as well. */
  | 'world';

/** CPU time by work in ms, and the bytes of the messages that came. */
export type TraceTimes = Readonly<Record<Work, number>> & { readonly received: number };

const COMPILES = /^(v8\.(compile|produceCache|consumeCache)|V8\.(Compile|Parse|PreParse|Bytecode))/;
const MICROTASKS = /^(RunMicrotasks|BlinkScheduler_PerformMicrotaskCheckpoint)$/;
const RUNS = /^(EvaluateScript|FunctionCall|v8\.run|v8\.callFunction)$/;
const STYLES = /^(UpdateLayoutTree|Layout)$/;
const MESSAGES = /^(NativeExtensionBindingsSystem::|MainThreadIPCMessageSender::)/;
const INJECTS = 'ScriptInjection::InjectJs';

/**
 * The extension's times on the page's main thread. The page's own scripts must not run, because
 * microtasks do not say whose they are.
 * @param origin `chrome-extension://…`
 */
export function traceTimes(events: readonly TraceEvent[], origin: string): TraceTimes {
  const total = { compile: 0, run: 0, message: 0, style: 0, world: 0, received: 0 };
  const worlds = new Set(
    events
      .filter(({ name, args }) => name === 'v8.run' && args?.fileName?.startsWith(origin))
      .map(({ args }) => args?.worldId),
  );
  for (const thread of mainThreads(events, origin)) {
    const open: { end: number; work: Work | undefined }[] = [];
    for (const event of thread) {
      while (open.length > 0 && open.at(-1)!.end <= event.ts) open.pop();
      const around = open.at(-1)?.work;
      const work = ownWork(event, around, origin, worlds) ?? around;
      const ms = (event.tdur ?? event.dur ?? 0) / 1000;
      if (work) total[work] += ms;
      if (around) total[around] -= ms;
      if (work === 'message')
        total.received += event.args?.chrome_mojo_event_info?.data_num_bytes ?? 0;
      open.push({ end: event.ts + (event.dur ?? 0), work });
    }
  }
  return total;
}

/** The names of the extension's scripts that were evaluated, without their folders. */
export function evaluatedScripts(events: readonly TraceEvent[], origin: string): string[] {
  const urls = events
    .filter(({ name }) => name === 'EvaluateScript')
    .map(({ args }) => args?.data?.url ?? '');
  return [...new Set(urls.filter((url) => url.startsWith(`${origin}/`)))].map((url) =>
    url.slice(origin.length + 1).replace(/^src\/content\//, ''),
  );
}

/** What an event is by itself, or undefined if that depends on what it is part of. */
function ownWork(
  { name, args }: TraceEvent,
  around: Work | undefined,
  origin: string,
  worlds: ReadonlySet<number | undefined>,
): Work | undefined {
  if (COMPILES.test(name)) return around || isOf(origin, args) ? 'compile' : undefined;
  if (STYLES.test(name)) return around && 'style';
  if (MESSAGES.test(name) || isExtensionMessage(args)) return 'message';
  if (name === INJECTS) return 'world';
  if (MICROTASKS.test(name)) return 'run';
  if (RUNS.test(name)) return isOf(origin, args) || worlds.has(args?.worldId) ? 'run' : undefined;
  return undefined;
}

function isOf(origin: string, args: TraceArguments | undefined): boolean {
  return Boolean(args?.data?.url?.startsWith(origin) || args?.fileName?.startsWith(origin));
}

function isExtensionMessage(args: TraceArguments | undefined): boolean {
  return Boolean(args?.chrome_mojo_event_info?.mojo_interface_tag?.startsWith('extensions.mojom.'));
}

/** The complete events of each renderer's main thread on which the extension's scripts ran, in order. */
function mainThreads(events: readonly TraceEvent[], origin: string): TraceEvent[][] {
  const idOf = ({ pid, tid }: TraceEvent): string => `${pid}:${tid}`;
  const main = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(idOf),
  );
  const threads = new Map<string, TraceEvent[]>();
  for (const id of main) threads.set(id, []);
  for (const event of events) if (event.ph === 'X') threads.get(idOf(event))?.push(event);
  return [...threads.values()]
    .filter((thread) => thread.some(({ name, args }) => RUNS.test(name) && isOf(origin, args)))
    .map((thread) => thread.sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0)));
}
