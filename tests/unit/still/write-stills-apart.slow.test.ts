import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import type { Drawing } from '../../../lib/kinds/drawing';
import { type StillJob, writeStills } from '../../../lib/still/write-stills';
import { makeFolder } from '../support/make-folder';

const drawStill = vi.fn(({ id }: { id: string }) => ({ svg: `<svg>${id}</svg>`, width: 1, height: 1 }));
vi.mock('../../../lib/still/draw-still', () => ({ drawStill }));

const project = {
  'package-lock.json': '{}',
  'components/chart/line.tsx': 'a',
  'lib/layout/scale.ts': 'b',
  'lib/still/draw.ts': 'c',
  'lib/words/natures.ts': 'd',
};

const job = (name: string, drawing: object = {}): StillJob => ({
  name,
  // What is in the drawing doesn't matter here.
  view: { id: name, report: 'flood', drawing: drawing as Drawing },
  frames: ['narrow', 'wide'],
});

describe('writeStills', () => {
  test('draws each chart once, and again only when its view has changed', async () => {
    const root = makeFolder(project);
    const folder = join(root, 'stills');
    expect(await writeStills(root, folder, [job('levels'), job('dates')])).toMatchObject({ drawn: 2 });
    expect(await writeStills(root, folder, [job('levels'), job('dates')])).toMatchObject({ drawn: 0 });
    expect(await writeStills(root, folder, [job('levels', { kind: 'other' }), job('dates')])).toMatchObject({
      drawn: 1,
    });
    expect(JSON.parse(readFileSync(join(folder, 'flood', 'levels.json'), 'utf8')).wide.svg).toBe('<svg>levels</svg>');
  });

  test.each(Object.keys(project))('draws all again when %s has changed', async (file) => {
    const root = makeFolder(project);
    const folder = join(root, 'stills');
    const before = await writeStills(root, folder, [job('levels'), job('dates')]);
    writeFileSync(join(root, file), 'changed');
    const after = await writeStills(root, folder, [job('levels'), job('dates')]);
    expect(after.drawn).toBe(2);
    expect(after.hash).not.toBe(before.hash);
  });

  test('takes away a chart that is no more', async () => {
    const root = makeFolder(project);
    const folder = join(root, 'stills');
    await writeStills(root, folder, [job('levels'), job('dates')]);
    await writeStills(root, folder, [job('dates')]);
    expect(existsSync(join(folder, 'flood', 'levels.json'))).toBe(false);
    expect(existsSync(join(folder, 'flood', 'dates.json'))).toBe(true);
  });

  test('draws the others when one fails, leaves the still that was there, and draws it again', async () => {
    const root = makeFolder(project);
    const folder = join(root, 'stills');
    await writeStills(root, folder, [job('levels')]);
    drawStill.mockImplementationOnce(() => {
      throw new Error('a label finds no place');
    });
    const { drawn, failures } = await writeStills(root, folder, [job('levels', { kind: 'other' }), job('dates')]);
    expect({ drawn, failures }).toEqual({ drawn: 1, failures: ['a label finds no place'] });
    expect(existsSync(join(folder, 'flood', 'dates.json'))).toBe(true);
    expect(existsSync(join(folder, 'flood', 'levels.json'))).toBe(true);
    expect(await writeStills(root, folder, [job('levels', { kind: 'other' })])).toMatchObject({ drawn: 1 });
  });
});
