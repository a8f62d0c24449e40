import { crc32, deflateSync } from 'node:zlib';
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
  const image = new Resvg(svg, options).render();
  return withTexts(numberColours(image.pixels, image) ?? image.asPng(), texts);
}

/** The most colours that fit a palette. */
const MOST = 256;
/** How hard pixels are squeezed: harder saves a sixth, at three times the cost. */
const LEVEL = 3;

/**
 * A PNG file whose pixels are numbers of colours in a palette: drawings have few, those of soft edges included, and their
 * files are half as large so, as exact, and sooner made. Undefined where there are more, or where paper shines through.
 * @param pixels red, green, blue and alpha of each, row by row.
 */
function numberColours(pixels: Buffer, size: { readonly width: number; readonly height: number }): Buffer | undefined {
  const { width, height } = size;
  const colours = new Int32Array(pixels.buffer, pixels.byteOffset, width * height);
  const numbers = new Map<number | undefined, number>();
  const palette: number[] = [];
  // Before each row stands a byte: 0, as it is.
  const rows = Buffer.alloc(height * (width + 1));
  for (let row = 0, pixel = 0; row < height; row += 1) {
    const end = pixel + width;
    // A row is behind those before it, each with its byte.
    const shift = row + 1;
    while (pixel < end) {
      const colour = colours[pixel];
      const from = pixel;
      do pixel += 1;
      while (pixel < end && colours[pixel] === colour);
      let number = numbers.get(colour);
      if (number === undefined) {
        const [red = 0, green = 0, blue = 0, alpha] = pixels.subarray(from * 4);
        number = numbers.size;
        if (number === MOST || alpha !== 255) return undefined;
        palette.push(red, green, blue);
        numbers.set(colour, number);
      }
      if (pixel - from === 1) rows[from + shift] = number;
      else rows.fill(number, from + shift, pixel + shift);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, by their numbers.
  header.set([8, 3], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    toChunk('IHDR', header),
    toChunk('PLTE', Buffer.from(palette)),
    toChunk('IDAT', deflateSync(rows, { level: LEVEL })),
    toChunk('IEND', Buffer.alloc(0)),
  ]);
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
