import { deflateSync } from 'node:zlib';

/** How many objects stand in one compressed stream; a reader has to open the whole of one to read any of them. */
const PER_STREAM = 200;

type PdfObject = { readonly number: number; readonly body: Buffer };
/** Where an object is found: at an offset in the file, or at a place in a compressed stream. */
type Entry = readonly [kind: 1, offset: number, generation: 0] | readonly [kind: 2, stream: number, index: number];

/** Reads the objects that a PDF's table of offsets lists. Throws when the file isn't laid out as a browser does it. */
function readObjects(pdf: Buffer): { readonly objects: readonly PdfObject[]; readonly trailer: string } {
  const text = pdf.toString('latin1');
  const [, start = ''] = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(text) ?? [];
  const table = /^xref\s+0 (\d+)\s+([\s\S]*?)trailer\s*<<([\s\S]*?)>>\s*startxref/.exec(text.slice(Number(start)));
  if (start === '' || table === null) throw new Error('a PDF without a plain table of its objects can’t be packed');
  const [, , rows = '', trailer = ''] = table;
  const offsets = [...rows.matchAll(/(\d{10}) \d{5} ([nf])/g)].flatMap(([, offset = '', state], number) =>
    state === 'n' ? [{ number, offset: Number(offset) }] : [],
  );
  const places = [...offsets.map(({ offset }) => offset), Number(start)].toSorted((a, b) => a - b);
  const ends = new Map(places.map((place, index) => [place, places[index + 1]]));
  const objects = offsets.map(({ number, offset }) => {
    const whole = pdf.subarray(offset, ends.get(offset));
    const open = whole.indexOf('obj') + 'obj'.length;
    return { number, body: Buffer.from(whole.subarray(open, whole.lastIndexOf('endobj'))) };
  });
  return { objects, trailer: trailer.replace(/\/Size\s+\d+/, '').trim() };
}

const isStream = ({ body }: PdfObject) => /endstream\s*$/.test(body.subarray(-20).toString('latin1'));

function writeObject(number: number, body: Buffer): Buffer<ArrayBuffer> {
  return Buffer.concat([Buffer.from(`${number} 0 obj\n`), body, Buffer.from('\nendobj\n')]);
}

function writeStream(dictionary: string, content: Buffer): Buffer {
  const packed = deflateSync(content, { level: 9 });
  const head = `<<${dictionary}/Filter/FlateDecode/Length ${packed.length}>>stream\n`;
  return Buffer.concat([Buffer.from(head), packed, Buffer.from('\nendstream')]);
}

/** Plain objects as one stream: their numbers and places, then the objects (ISO 32000-1, 7.5.7). */
function toObjectStream(objects: readonly PdfObject[]): Buffer {
  let at = 0;
  const places = objects.map(({ number, body }) => {
    const place = `${number} ${at}`;
    at += body.length + 1;
    return place;
  });
  const head = Buffer.from(`${places.join(' ')}\n`);
  const bodies = objects.flatMap(({ body }) => [body, Buffer.from('\n')]);
  return writeStream(`/Type/ObjStm/N ${objects.length}/First ${head.length}`, Buffer.concat([head, ...bodies]));
}

/** The table of offsets as a stream (ISO 32000-1, 7.5.8): rows of 1, 4 and 2 bytes. */
function toOffsetStream(entries: ReadonlyMap<number, Entry>, size: number, trailer: string): Buffer {
  const rows = Buffer.alloc(size * 7);
  for (const [number, [kind, where, index]] of entries) {
    rows.writeUInt8(kind, number * 7);
    rows.writeUInt32BE(where, number * 7 + 1);
    rows.writeUInt16BE(index, number * 7 + 5);
  }
  return writeStream(`/Type/XRef/W[1 4 2]/Size ${size}${trailer}`, rows);
}

/**
 * The same PDF with its plain objects compressed, which a browser leaves as text: the tags of a report weigh more than
 * its pages. Needs a reader of PDF 1.5 (2003). Throws when the file isn't laid out as a browser does it.
 */
export function packPdf(pdf: Buffer): Buffer {
  const { objects, trailer } = readObjects(pdf);
  const parts = [Buffer.from('%PDF-1.5\n%\u00e2\u00e3\u00cf\u00d3\n', 'latin1')];
  const entries = new Map<number, Entry>();
  let length = parts[0]?.length ?? 0;
  const add = (number: number, body: Buffer) => {
    const part = writeObject(number, body);
    entries.set(number, [1, length, 0]);
    parts.push(part);
    length += part.length;
  };
  for (const object of objects.filter(isStream)) add(object.number, object.body);
  const plain = objects.filter((object) => !isStream(object));
  let next = Math.max(...objects.map(({ number }) => number)) + 1;
  for (let first = 0; first < plain.length; first += PER_STREAM, next += 1) {
    const group = plain.slice(first, first + PER_STREAM);
    for (const [index, { number }] of group.entries()) entries.set(number, [2, next, index]);
    add(next, toObjectStream(group));
  }
  const start = length;
  entries.set(next, [1, start, 0]);
  parts.push(
    writeObject(next, toOffsetStream(entries, next + 1, trailer)),
    Buffer.from(`startxref\n${start}\n%%EOF\n`),
  );
  return Buffer.concat(parts);
}
