import { crc32 } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';

/** What a PNG file says of itself beside its pixels, by keyword (PNG specification, 11.3.4.2: Title, Author, Source …). */
export type PngTexts = Readonly<Record<string, string>>;

/** A font of many scripts that most machines that build sites have; without it the rasteriser takes any that has the letters. */
const FALLBACK = 'DejaVu Sans';

/**
 * Rasters an SVG to a PNG `width` px wide. The machine's own fonts are loaded only where letters stand in it that aren't
 * outlines.
 */
export function toPng(svg: string, width: number, texts: PngTexts): Uint8Array {
  const options = {
    fitTo: { mode: 'width', value: width },
    font: { loadSystemFonts: svg.includes('<text'), serifFamily: FALLBACK, sansSerifFamily: FALLBACK },
  } as const;
  return withTexts(new Resvg(svg, options).render().asPng(), texts);
}

/** The eight bytes that begin a PNG file, and its first chunk, the header: 13 bytes of data in 25. */
const AFTER_HEADER = 8 + 25;

/** Adds texts behind the header, each as an `iTXt` chunk in UTF-8, uncompressed. */
function withTexts(png: Uint8Array, texts: PngTexts): Uint8Array {
  const chunks = Object.entries(texts).map(([keyword, text]) =>
    toChunk('iTXt', Buffer.from(`${keyword}\0\0\0\0\0${text}`, 'utf8')),
  );
  return Buffer.concat([png.subarray(0, AFTER_HEADER), ...chunks, png.subarray(AFTER_HEADER)]);
}

/** A chunk: its length, its type, its data, and a checksum of type and data. */
function toChunk(type: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}
