/** Reads a profile of Firefox's own profiler, as it writes it into a file. */

/** A profile of one process; of the others it has the same inside. */
export interface Profile {
  readonly threads: readonly ProfileThread[];
  readonly processes: readonly Profile[];
}

/** A thread's samples; of each table, `schema` says which column is where. */
interface ProfileThread {
  /** Of the thread's process: “tab” for one that has pages. */
  readonly processType: string;
  readonly processName?: string;
  readonly samples: Table;
  readonly stackTable: Table;
  readonly frameTable: Table;
  readonly stringTable: readonly string[];
}

interface Table {
  readonly schema: Readonly<Record<string, number>>;
  readonly data: readonly (readonly (number | null)[])[];
}

/** What pages do for extensions. */
type Work =
  /** The scripts of the one extension, with what they call in the browser. */
  | 'run'
  /** Compiling a script or a function of it. */
  | 'compile'
  /** Firefox's own scripts that serve extensions: injection, messages, the storage; also for others. */
  | 'message';

/** CPU time by work, in ms. */
export type ProfileTimes = Readonly<Record<Work, number>>;

const NANOSECONDS_PER_MS = 1e6;
const COMPILES = /^(script parsing|stencil |ChromeUtils\.compileScript|\w+ script compilation)/;
const SERVES_EXTENSIONS =
  /resource:\/\/gre\/modules\/(Extension\w*|Conduits\w*|Schemas)\.sys\.mjs|chrome:\/\/extensions\//;
/** The process in which the background and the pages of extensions run. */
const OF_EXTENSIONS = 'WebExtensions';

/**
 * CPU time that an extension takes in the processes of pages. Each sample counts as the innermost
 * work on its stack.
 * @param origin `moz-extension://…`
 */
export function profileTimes(profile: Profile, origin: string): ProfileTimes {
  const total = { run: 0, compile: 0, message: 0 };
  const threads = profile.processes.flatMap((process) => process.threads);
  for (const thread of threads) {
    if (thread.processType !== 'tab' || thread.processName === OF_EXTENSIONS) continue;
    const { schema, data } = thread.samples;
    const workOf = stackReader(thread, `${origin}/`);
    for (const sample of data) {
      const work = workOf(sample[schema['stack']!]);
      if (work) total[work] += (sample[schema['threadCPUDelta']!] ?? 0) / NANOSECONDS_PER_MS;
    }
  }
  return total;
}

/** What is done at a stack, by its number in the thread's table. */
function stackReader(
  { stackTable, frameTable, stringTable }: ProfileThread,
  url: string,
): (stack: number | null | undefined) => Work | undefined {
  const known = new Map<number, Work | undefined>();
  const read = (stack: number | null | undefined): Work | undefined => {
    if (stack === null || stack === undefined) return undefined;
    if (known.has(stack)) return known.get(stack);
    const row = stackTable.data[stack]!;
    const frame = frameTable.data[row[stackTable.schema['frame']!]!]!;
    const location = stringTable[frame[frameTable.schema['location']!]!]!;
    const around = read(row[stackTable.schema['prefix']!]);
    const work = ownWork(location, around, url) ?? around;
    known.set(stack, work);
    return work;
  };
  return read;
}

function ownWork(location: string, around: Work | undefined, url: string): Work | undefined {
  if (COMPILES.test(location)) return around || location.includes(url) ? 'compile' : undefined;
  if (location.includes(url)) return 'run';
  return SERVES_EXTENSIONS.test(location) ? 'message' : undefined;
}
