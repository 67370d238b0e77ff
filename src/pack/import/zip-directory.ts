import { PackError } from '../source/pack-error.ts';
import { shortened, UNSEEN } from '../source/wording.ts';
import { MAX_PATH_UNITS } from './import-limits.ts';
import { isPlainPath } from './zip-files.ts';

/** A file of a zip file, as the directory at its end describes it. */
export interface ZipEntry {
  readonly path: string;
  readonly isDeflated: boolean;
  /** How large it says that it is once unpacked (bytes). */
  readonly size: number;
  readonly checksum: number;
  /** Its packed bytes. */
  readonly packed: Uint8Array;
}

const END = 0x06054b50;
const END_BYTES = 22;
const CENTRAL = 0x02014b50;
const CENTRAL_BYTES = 46;
const LOCAL = 0x04034b50;
const LOCAL_BYTES = 30;
/** The longest comment that may follow the directory (bytes). */
const MAX_COMMENT_BYTES = 0xffff;
/** Stands for a number in the larger form of zip files, which no pack needs. */
const LARGER_FORM = 0xffffffff;

const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;
/** The code of Unix in a zip file, and what its modes of links have in common. */
const UNIX = 3;
const FILE_TYPE = 0o170000;
const LINK = 0o120000;

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Lists the files of a zip file without unpacking one. Whatever could make two programs read
 * different files is refused: files twice, files that overlap, paths that lead elsewhere.
 * @param name the zip file, for messages
 * @throws PackError naming the first fault
 */
export function readZipDirectory(name: string, bytes: Uint8Array, maxFiles: number): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const refuse = (message: string, file = name): never => {
    throw new PackError([{ file, message }]);
  };
  const end = findEnd(view);
  if (end === undefined) return refuse('is not a zip file, or a part of it is missing');
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  const isWhole =
    view.getUint32(end + 4, true) === 0 &&
    view.getUint16(end + 8, true) === count &&
    start + view.getUint32(end + 12, true) === end;
  if (!isWhole) refuse('is damaged, or a zip file of another form; expected a plain zip file');
  if (count > maxFiles) refuse(`has ${count} files; expected at most ${maxFiles}`);

  const entries: ZipEntry[] = [];
  const paths = new Set<string>();
  /** Where each file is in the zip file, from its own header to its last byte. */
  const places: { readonly from: number; readonly to: number }[] = [];
  let at = start;
  for (let i = 0; i < count; i++) {
    if (at + CENTRAL_BYTES > end || view.getUint32(at, true) !== CENTRAL)
      return refuse('is damaged: its list of files ends too early');
    const nameBytes = view.getUint16(at + 28, true);
    const next =
      at +
      CENTRAL_BYTES +
      nameBytes +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
    if (next > end) return refuse('is damaged: its list of files ends too early');
    const path = decoded(bytes.subarray(at + CENTRAL_BYTES, at + CENTRAL_BYTES + nameBytes));
    if (path === undefined) return refuse('has a file whose name is not written in UTF-8');
    const local = view.getUint32(at + 42, true);
    const packedSize = view.getUint32(at + 20, true);
    const size = view.getUint32(at + 24, true);
    const method = view.getUint16(at + 10, true);
    if (path.length > MAX_PATH_UNITS) return refuse(longPath(path));
    if (!isPlainPath(path.replace(/\/$/, '')) || hasControls(path))
      return refuse(`has a file with the path “${shortened(path)}”, which leads out of the pack`);
    if (view.getUint16(at + 8, true) & ENCRYPTED) refuse('is locked with a password', path);
    if (isLink(view, at)) refuse('is a link; expected the file itself', path);
    if (method !== STORED && method !== DEFLATED) refuse('is packed in an unknown way', path);
    if ([local, packedSize, size].includes(LARGER_FORM)) refuse('is too large', path);
    const isFolder = path.endsWith('/');
    const folded = path.replace(/\/$/, '').normalize('NFC').toLowerCase();
    if (paths.has(folded)) refuse('is in the zip file twice; expected it once', path);
    paths.add(folded);
    if (isFolder && size > 0) refuse('is a folder that has bytes of its own', path);

    const data = dataAt(view, bytes, local, path);
    if (data === undefined || data + packedSize > start)
      return refuse('is damaged: its place in the zip file is wrong', path);
    if (method === STORED && packedSize !== size) refuse('is damaged: its size is wrong', path);
    places.push({ from: local, to: data + packedSize });
    if (!isFolder) {
      const checksum = view.getUint32(at + 16, true);
      const packed = bytes.subarray(data, data + packedSize);
      entries.push({ path, isDeflated: method === DEFLATED, size, checksum, packed });
    }
    at = next;
  }
  if (at !== end) refuse('is damaged: its list of files is longer than it says');
  places.sort((a, b) => a.from - b.from);
  if (places.some(({ from }, i) => i > 0 && from < places[i - 1]!.to))
    refuse('has files that share bytes, so what they say is larger than it looks');
  return entries;
}

/** Where the record at the end begins; a comment may follow it, and nothing else. */
function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= 0 && at >= last - MAX_COMMENT_BYTES; at--)
    if (view.getUint32(at, true) === END && at + view.getUint16(at + 20, true) === last) return at;
  return undefined;
}

/** Where the bytes of a file begin, if what stands before them names the same file. */
function dataAt(
  view: DataView,
  bytes: Uint8Array,
  local: number,
  path: string,
): number | undefined {
  if (local + LOCAL_BYTES > view.byteLength || view.getUint32(local, true) !== LOCAL)
    return undefined;
  const nameBytes = view.getUint16(local + 26, true);
  const named = bytes.subarray(local + LOCAL_BYTES, local + LOCAL_BYTES + nameBytes);
  if (decoded(named) !== path) return undefined;
  return local + LOCAL_BYTES + nameBytes + view.getUint16(local + 28, true);
}

function isLink(view: DataView, at: number): boolean {
  const isUnix = view.getUint8(at + 5) === UNIX;
  return isUnix && ((view.getUint32(at + 38, true) >>> 16) & FILE_TYPE) === LINK;
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

function hasControls(path: string): boolean {
  return UNSEEN.test(path) || /\p{Cf}/u.test(path);
}

/** What is said of a file whose path is longer than any pack's. */
export function longPath({ length }: string): string {
  return `has a file whose path has ${length} letters; expected at most ${MAX_PATH_UNITS}`;
}
