import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { toPictureView } from '../../../lib/derive/picture-view';
import { drawPicture, paintPicture } from '../../../lib/export/picture';
import { readStyleRules } from '../../../lib/export/style-sheet';
import { createSetter } from '../../../lib/still/set-text';
import { loadFlood, loadReal } from '../support/load-real';

const found = spawnSync('soffice', ['--version'], { encoding: 'utf8' }).status === 0;
if (!found) console.log('LibreOffice (soffice) isn’t installed here: pictures aren’t compared with what it shows.');

/**
 * In px: a cell is as wide as hatching repeats, whose strokes programs begin at places of their own; pictures are compared in
 * squares of cells, so that one wrong mark counts on a large sheet of paper.
 */
const CELL = 6;
const SQUARE = 7;
const MOST = 0.05;

type Raster = { readonly columns: number; readonly rows: number; readonly cells: Float64Array };

/** A picture as the means of its cells, with whatever is in it stretched to a size. */
function raster(inside: string, width: number, height: number): Raster {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}">${inside}</svg>`;
  const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  const [columns, rows] = [Math.floor(width / CELL), Math.floor(height / CELL)];
  const cells = new Float64Array(columns * rows * 3);
  for (let y = 0; y < rows * CELL; y += 1)
    for (let x = 0; x < columns * CELL; x += 1)
      for (const colour of [0, 1, 2]) {
        const cell = 3 * (Math.floor(y / CELL) * columns + Math.floor(x / CELL)) + colour;
        cells[cell] = (cells[cell] ?? 0) + (pixels[4 * (y * width + x) + colour] ?? 0) / 255 / CELL ** 2;
      }
  return { columns, rows, cells };
}

/** How much two pictures differ where they do so most, of 1: the mean over a square's cells and colours. */
function differsMost({ columns, rows, cells }: Raster, other: Raster): number {
  const squares = new Map<string, number>();
  for (const [at, value] of cells.entries()) {
    const [x, y] = [Math.floor(at / 3) % columns, Math.floor(at / 3 / columns)];
    const square = `${Math.floor(x / SQUARE)} ${Math.floor(y / SQUARE)}`;
    const by = Math.abs(value - (other.cells[at] ?? 0)) / 3 / SQUARE ** 2;
    squares.set(square, (squares.get(square) ?? 0) + by);
  }
  return rows === 0 ? 1 : Math.max(...squares.values());
}

test.skipIf(!found)(
  'LibreOffice shows every kind of chart as the rasteriser does',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'office-'));
    try {
      const set = await createSetter();
      const rules = readStyleRules('.', 'light');
      const pictures = [loadReal(), loadFlood()].flatMap((report) =>
        [...report.charts.values()].map((chart) => {
          const plain = drawPicture(toPictureView(report, chart), 'wide', set);
          const svg = paintPicture(plain, rules, set);
          const name = `${report.id}-${chart.id}`;
          writeFileSync(join(folder, `${name}.svg`), svg);
          return { ...plain, svg, name };
        }),
      );
      mkdirSync(join(folder, 'png'));
      execFileSync(
        'soffice',
        [
          `-env:UserInstallation=file://${folder}/profile`,
          '--headless',
          ...['--convert-to', 'png', '--outdir', join(folder, 'png')],
          ...pictures.map(({ name }) => join(folder, `${name}.svg`)),
        ],
        { stdio: 'ignore', timeout: 200_000 },
      );
      const different = pictures.map(({ name, svg, width, height }) => {
        const png = readFileSync(join(folder, 'png', `${name}.png`)).toString('base64');
        const image = `<image width="${width}" height="${height}" preserveAspectRatio="none" xlink:href="data:image/png;base64,${png}"/>`;
        return {
          name,
          by: differsMost(raster(svg.replace(/^<\?xml[^>]*>/, ''), width, height), raster(image, width, height)),
        };
      });
      expect(different.filter(({ by }) => by > MOST)).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  240_000,
);
