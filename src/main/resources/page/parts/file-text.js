const MARKS = { fffe: 'utf-16le', feff: 'utf-16be' };
const GZIP = '1f8b';
const LINE_FEED = 10;

/**
 * The text of a file, as `papergraph load` reads it: unpacked where it begins as gzip does, in UTF-16 where its byte order mark says so,
 * and of any other the lines that are not UTF-8 as Windows-1252.
 *
 * @throws Error with what to tell the person, if it cannot be unpacked or has more than `most` bytes
 */
export async function fileText(file, most) {
  const bytes = await begins(file) === GZIP ? await unpacked(file, most) : file;
  if (bytes.size > most) throw tooLarge(most);
  const mark = MARKS[await begins(bytes)];
  const content = new Uint8Array(await bytes.arrayBuffer());
  return mark ? new TextDecoder(mark).decode(content) : utf8(content) ?? byLine(content);
}

/** Undefined if it is not. */
function utf8(bytes) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function byLine(bytes) {
  const old = new TextDecoder('windows-1252');
  const lines = [];
  for (let start = 0, end; start < bytes.length; start = end) {
    end = bytes.indexOf(LINE_FEED, start) + 1 || bytes.length;
    const line = bytes.subarray(start, end);
    lines.push(utf8(line) ?? old.decode(line));
  }
  return lines.join('');
}

export function tooLarge(most) {
  return new Error(`This has more than ${most / 1024 / 1024} MB; papergraph load FILE takes it.`);
}

/** Its first two bytes, in hexadecimal digits. */
async function begins(blob) {
  const first = new Uint8Array(await blob.slice(0, 2).arrayBuffer());
  return [...first].map(byte => byte.toString(16).padStart(2, '0')).join('');
}

/** Stops where it gets too large, for little unpacks to very much. */
async function unpacked(file, most) {
  const reader = file.stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  const chunks = [];
  for (let size = 0; size <= most;) {
    const { done, value } = await reader.read().catch(() => { throw new Error('This file is packed, and cannot be unpacked: it is damaged or cut off.'); });
    if (done) return new Blob(chunks);
    chunks.push(value);
    size += value.length;
  }
  await reader.cancel();
  throw tooLarge(most);
}
