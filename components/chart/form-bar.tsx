import type { ReactNode } from 'react';
import { Rectangle } from 'recharts';
import { round } from '../../lib/layout/geometry';
import type { Tone } from '../../lib/layout/ink';
import type { MarkForm } from '../../lib/words/natures';
import { formClasses, hatchOf } from './classes';
import { usePaint } from './paint';

/** A rectangle as Recharts gives it to a shape, in px. */
export type Sides = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** The least length of a bar in px: one of zero can be seen too. */
const LEAST = 2;

/** A bar in the form of its nature, never told apart by colour alone. */
export function FormBar({ form, tone, ...sides }: Sides & { readonly form: MarkForm; readonly tone: Tone }): ReactNode {
  const { id } = usePaint();
  const width = Math.max(LEAST, sides.width);
  const x = sides.x - (width - sides.width) / 2;
  const place = { x: round(x), y: round(sides.y), width: round(width), height: round(sides.height) };
  const fill = form.fill === 'hatched' ? { fill: `url(#${id(hatchOf(tone))})` } : {};
  return formClasses(form, 'bar').map((name) => <Rectangle key={name} {...place} className={name} {...fill} />);
}
