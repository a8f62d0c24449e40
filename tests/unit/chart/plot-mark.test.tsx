import { load } from 'cheerio';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { BoundCap } from '../../../components/chart/bound-cap';
import { HatchPattern } from '../../../components/chart/hatch-pattern';
import { FormDot } from '../../../components/chart/plot-mark';
import type { MarkView } from '../../../lib/kinds/drawing';
import { capOf } from '../../../lib/layout/scene-mark';
import { Nature } from '../../../lib/schema/quantity';
import { formOf } from '../../../lib/words/natures';

const draw = (shape: Parameters<typeof renderToStaticMarkup>[0]) =>
  load(renderToStaticMarkup(<svg aria-hidden="true">{shape}</svg>), { xml: true });
const at = { x: 100, y: 50, scale: 1 };

type End = { readonly bound: MarkView['bound']; readonly upright: boolean; readonly x?: number };

const drawEnd = ({ bound, upright, x = 100 }: End) => draw(<BoundCap cap={capOf(bound, upright)} {...at} x={x} />);

/** Every point that a path names, in px. */
const pointsOf = (d: string) =>
  [...d.matchAll(/[ML]([-\d.]+) ([-\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));

describe('the end of a bound', () => {
  test.each([
    ['moreThan', false, 1, 0],
    ['atLeast', false, 1, 0],
    ['upTo', false, -1, 0],
    ['lessThan', false, -1, 0],
    ['moreThan', true, 0, -1],
    ['upTo', true, 0, 1],
  ] as const)('of %s points away from zero or towards it (upright: %s)', (bound, upright, dx, dy) => {
    const $ = drawEnd({ bound, upright });
    const points = pointsOf($('.chart-cap').attr('d') ?? '');
    const tip = points.map(({ x, y }) => (x - 100) * dx + (y - 50) * dy);
    expect(Math.max(...tip)).toBe(26);
    expect(Math.min(...tip)).toBeGreaterThan(0);
  });

  test('has one size for every number, since nobody gave the rest', () => {
    const shape = (x: number) =>
      pointsOf(drawEnd({ bound: 'moreThan', upright: false, x })('.chart-cap').attr('d') ?? '').map((point) =>
        Math.round((point.x - x) * 10),
      );
    expect(shape(700)).toEqual(shape(100));
  });

  test('of about is soft on both sides alike', () => {
    const $ = drawEnd({ bound: 'about', upright: false });
    expect($('.chart-cap').length).toBe(3);
    const xs = $('.chart-cap')
      .get()
      .flatMap((path) => pointsOf($(path).attr('d') ?? '').map(({ x }) => x - 100));
    expect(xs.reduce((sum, x) => sum + x, 0)).toBeCloseTo(0);
  });

  test.each(['stated', 'between'] as const)('of %s is none', (bound) =>
    expect(drawEnd({ bound, upright: false })('.chart-cap').length).toBe(0),
  );
});

describe('the form of a nature', () => {
  const classesOf = (nature: Nature) => {
    const $ = draw(<FormDot dot={{ form: formOf(nature), radius: 5.5 }} tone="reported" cx={100} cy={50} />);
    return $('circle')
      .get()
      .map((circle) => $(circle).attr('class')?.replace('recharts-dot ', ''));
  };

  test.each([
    ['count', ['chart-dot-solid']],
    ['estimate', ['chart-dot-solid']],
    ['share', ['chart-dot-solid']],
    ['model', ['chart-dot-open']],
    ['authorised', ['chart-dot-open']],
    ['target', ['chart-dot-dashed']],
    ['order', ['chart-dot-open', 'chart-dot-hatched']],
  ] as const)('%s is drawn as %j, in ink as on a screen', (nature, classes) =>
    expect(classesOf(nature)).toEqual(classes),
  );

  test('is there for every nature', () => {
    for (const nature of Nature.options) expect(classesOf(nature).length).toBeGreaterThan(0);
  });

  test('of an order is filled by the hatching of its own drawing', () => {
    const $ = draw(
      <>
        <HatchPattern id="hatch" />
        <FormDot dot={{ form: formOf('order'), radius: 5.5 }} tone="reported" cx={100} cy={50} />
      </>,
    );
    expect($('.chart-dot-hatched').attr('fill')).toBe(`url(#${$('pattern').attr('id')})`);
  });
});
