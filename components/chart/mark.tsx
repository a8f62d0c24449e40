import type { ReactNode } from 'react';
import type { MarkView } from '../../lib/kinds/drawing';
import { round } from '../../lib/layout/geometry';
import { RADIUS } from '../../lib/layout/mark-size';
import { BoundEnds, HatchPattern, NatureDot } from './mark-shape';
import { usePen } from './pen';

type Props = { readonly mark: MarkView; readonly x: number; readonly y: number };

/** A mark leads to its figure's page and says what it is. Its target is 24 px wide and high. */
export function MarkLink({ mark, x, y, children }: Props & { readonly children: ReactNode }): ReactNode {
  return (
    <a
      href={mark.href}
      aria-label={mark.title}
      className={mark.tone === 'reported' ? 'chart-mark chart-reported' : 'chart-mark chart-context'}
      data-mark={mark.key}
    >
      <title>{mark.title}</title>
      <rect x={round(x - 12)} y={round(y - 12)} width={24} height={24} className="chart-hit" />
      {children}
    </a>
  );
}

/** The dot of a mark at the drawing's scale. */
export function MarkDot({ mark, x, y, radius = RADIUS }: Props & { readonly radius?: number }): ReactNode {
  const pen = usePen();
  const at = { x, y, radius, scale: pen.frame.scale };
  return <NatureDot nature={mark.nature} {...at} hatch={pen.id(hatchOf(mark))} />;
}

/** The ends of a mark at the drawing's scale. */
export function MarkEnds({ mark, x, y, upright = false }: Props & { readonly upright?: boolean }): ReactNode {
  return <BoundEnds bound={mark.bound} x={x} y={y} scale={usePen().frame.scale} upright={upright} />;
}

/** A point mark with its bound. */
export function PointMark({
  mark,
  x,
  y,
  upright = false,
  radius = RADIUS,
}: Props & { readonly upright?: boolean; readonly radius?: number }): ReactNode {
  return (
    <MarkLink mark={mark} x={x} y={y}>
      <MarkEnds mark={mark} x={x} y={y} upright={upright} />
      <MarkDot mark={mark} x={x} y={y} radius={radius} />
    </MarkLink>
  );
}

/** The name of the hatching that has a mark's tone. */
export function hatchOf({ tone }: Pick<MarkView, 'tone'>): string {
  return tone === 'reported' ? 'hatch' : 'hatch-ctx';
}

/** The hatchings of a drawing's orders, each in the tone of those that it fills. */
export function DrawingHatch({ marks }: { marks: readonly MarkView[] }): ReactNode {
  const pen = usePen();
  const tones = new Set(marks.filter(({ nature }) => nature === 'order').map(({ tone }) => tone));
  return [...tones].map((tone) => (
    <g key={tone} className={tone === 'reported' ? 'chart-reported' : 'chart-context'}>
      <HatchPattern id={pen.id(hatchOf({ tone }))} />
    </g>
  ));
}
