import { expect, test, vi } from 'vitest';
import { createDrawings } from '../../../../lib/cli/dev/drawings';

/** What draws, a report at a time, each for as long as the test says. */
function makeDraw() {
  const ends: (() => void)[] = [];
  const draw = vi.fn(
    (_: string) =>
      new Promise<{ count: number; whole: boolean }>((resolve) => {
        ends.push(() => resolve({ count: 1, whole: true }));
      }),
  );
  const end = async () => {
    ends.shift()?.();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { draw, end, drawn: () => draw.mock.calls.flat() };
}

test('a report is drawn when it is looked at, and again only when its data have changed', async () => {
  const { draw, end, drawn } = makeDraw();
  const onDrawn = vi.fn();
  const drawings = createDrawings(draw, onDrawn);
  expect(drawings.change(['storm', 'flood'])).toBe(false);
  expect(drawings.look('storm')).toBe(true);
  await end();
  expect(onDrawn).toHaveBeenLastCalledWith(1, false);
  expect(drawings.look('storm')).toBe(false);
  expect(drawings.change(['flood'])).toBe(false);
  expect(drawings.change(['storm'])).toBe(true);
  await end();
  expect(drawings.change('all')).toBe(true);
  expect(drawn()).toEqual(['storm', 'storm', 'storm']);
});

test('nothing is drawn after the end, as when the process that draws has ended with it', async () => {
  const { draw, end, drawn } = makeDraw();
  const drawings = createDrawings(draw, vi.fn());
  for (const report of ['storm', 'flood']) drawings.look(report);
  drawings.end();
  await end();
  expect(drawn()).toEqual(['storm']);
});

test('what is looked at last is drawn first, and what changes while it is drawn is drawn again', async () => {
  const { draw, end, drawn } = makeDraw();
  const onDrawn = vi.fn();
  const drawings = createDrawings(draw, onDrawn);
  for (const report of ['storm', 'flood', 'drought']) drawings.look(report);
  drawings.change(['storm']);
  await end();
  expect(onDrawn).toHaveBeenLastCalledWith(1, true);
  for (const _ of ['drought', 'flood', 'storm']) await end();
  expect(drawn()).toEqual(['storm', 'drought', 'flood', 'storm']);
  expect(onDrawn).toHaveBeenLastCalledWith(1, false);
});
