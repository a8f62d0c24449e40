import { crc32, deflateRawSync } from 'node:zlib';
import type { PackedFile } from './package';

/** The version of the format that is asked for, and how files lie in it (APPNOTE.TXT, 4.4.3 and 4.4.5). */
const VERSION = 20;
const [STORED, DEFLATED] = [0, 8];
/** Says that a name is in UTF-8, where it isn’t ASCII (4.4.4). */
const UTF8 = 0x0800;

/** Files as one zip, in the order given; all dated the same, so that the same data give the same bytes. */
export async function zipFiles(files: readonly PackedFile[], day: Date): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  const index: Buffer[] = [];
  let end = 0;
  for (const file of files) {
    const { header, name, packed } = packFile(file, day);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(end, 10);
    index.push(Buffer.from([0x50, 0x4b, 1, 2, VERSION, 0]), header, place, name);
    const whole = [Buffer.from([0x50, 0x4b, 3, 4]), header, name, packed];
    parts.push(...whole);
    end += whole.reduce((sum, { length }) => sum + length, 0);
  }
  const last = Buffer.from([0x50, 0x4b, 5, 6, ...Buffer.alloc(18)]);
  last.writeUInt16LE(files.length, 8);
  last.writeUInt16LE(files.length, 10);
  last.writeUInt32LE(
    index.reduce((sum, { length }) => sum + length, 0),
    12,
  );
  last.writeUInt32LE(end, 16);
  return Buffer.concat([...parts, ...index, last]);
}

/** A file as it lies in a zip, and what is said of it both before it and in the index. */
function packFile({ path, content }: PackedFile, day: Date) {
  const name = Buffer.from(path, 'utf8');
  const plain = Buffer.from(content);
  // Pictures are squeezed already.
  const method = path.endsWith('.png') ? STORED : DEFLATED;
  const packed = method === STORED ? plain : deflateRawSync(plain);
  const header = Buffer.alloc(26);
  header.writeUInt16LE(VERSION, 0);
  header.writeUInt16LE(name.length === path.length ? 0 : UTF8, 2);
  header.writeUInt16LE(method, 4);
  header.writeUInt16LE((day.getUTCHours() << 11) | (day.getUTCMinutes() << 5) | (day.getUTCSeconds() >> 1), 6);
  header.writeUInt16LE(((day.getUTCFullYear() - 1980) << 9) | ((day.getUTCMonth() + 1) << 5) | day.getUTCDate(), 8);
  header.writeUInt32LE(crc32(plain), 10);
  header.writeUInt32LE(packed.length, 14);
  header.writeUInt32LE(plain.length, 18);
  header.writeUInt16LE(name.length, 22);
  return { header, name, packed };
}
