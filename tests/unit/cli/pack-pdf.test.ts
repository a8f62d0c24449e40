import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { packPdf } from '../../../lib/cli/pack-pdf';

/** A PDF as a browser lays it out, from the bodies of its objects. */
function makePdf(bodies: readonly string[]): Buffer {
  let text = '%PDF-1.4\n';
  const offsets = bodies.map((body, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const rows = `0000000000 65535 f \n${offsets.join('')}`;
  return Buffer.from(
    `${text}xref\n0 ${bodies.length + 1}\n${rows}trailer\n<</Size ${bodies.length + 1}\n/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF\n`,
    'latin1',
  );
}

/** The streams of a PDF, each with its dictionary and its content inflated. */
function readStreams(pdf: Buffer) {
  return [...pdf.toString('latin1').matchAll(/<<([^<]*)\/Length (\d+)>>stream\n/g)].map(
    ({ index, 0: head, 1: dictionary = '', 2: length }) => {
      const start = index + head.length;
      return { at: index, dictionary, content: inflateSync(pdf.subarray(start, start + Number(length))) };
    },
  );
}

const stream = '<</Length 5>> stream\nhello\nendstream';
const pdf = makePdf(['<</Type /Catalog /Pages 2 0 R>>', '<</Type /Pages /Kids []>>', stream]);

describe('packing a PDF', () => {
  const packed = packPdf(pdf);
  const streams = readStreams(packed);

  test('keeps streams as they are and puts other objects together', () => {
    expect(packed.toString('latin1')).toContain(`3 0 obj\n\n${stream}`);
    const objects = streams.find(({ dictionary }) => dictionary.includes('/ObjStm'))?.content.toString('latin1') ?? '';
    expect(objects).toMatch(/^1 0 2 \d+\n/);
    expect(objects).toContain('<</Type /Catalog /Pages 2 0 R>>');
  });

  test('ends in a table that leads to every object, and keeps the root', () => {
    const table = streams.find(({ dictionary }) => dictionary.includes('/XRef'));
    const [, start = ''] = /startxref\n(\d+)\n%%EOF\n$/.exec(packed.toString('latin1')) ?? [];
    expect(packed.subarray(Number(start)).toString('latin1')).toMatch(/^5 0 obj/);
    expect(table?.dictionary).toContain('/Root 1 0 R');
    const rows = Array.from({ length: 6 }, (_, number) => [
      ...(table?.content.subarray(number * 7, number * 7 + 7) ?? []),
    ]);
    expect(rows.map(([kind]) => kind)).toEqual([0, 2, 2, 1, 1, 1]);
    expect(rows[2]?.slice(1)).toEqual([0, 0, 0, 4, 0, 1]);
  });

  test('makes a PDF of many small objects much smaller', () => {
    const many = makePdf(Array.from({ length: 3000 }, (_, index) => `<</Type /StructElem /S /P /P ${index} 0 R>>`));
    expect(packPdf(many).length).toBeLessThan(many.length / 5);
  });

  test('refuses what isn’t laid out as a browser does it', () => {
    expect(() => packPdf(Buffer.from('no PDF'))).toThrow(/can’t be packed/);
    expect(() => packPdf(packed)).toThrow(/can’t be packed/);
  });
});
