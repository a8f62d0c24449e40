import type { ReactNode } from 'react';
import type { MarkView } from '../../lib/kinds/drawing';
import { RADIUS } from '../../lib/layout/mark-size';
import { capOf } from '../../lib/layout/scene-mark';
import { formOf, type MarkForm } from '../../lib/words/natures';
import { BoundCap } from '../chart/bound-cap';
import { formClasses } from '../chart/classes';
import { HatchPattern } from '../chart/hatch-pattern';
import styles from './glyph.module.css';

type Props = {
  /** An id that no other glyph on the page has. */
  readonly id: string;
  readonly nature: MarkView['nature'];
  readonly bound: MarkView['bound'];
  readonly share?: boolean;
  /** Whether somebody gave one value: a bare range has none, and is drawn as a band with its ends marked. */
  readonly point?: boolean;
  readonly tone?: 'chart-reported' | 'chart-context';
  /** Whether it takes only the width that it needs, in px; in a key all are as wide as the widest. */
  readonly tight?: boolean;
};

function GlyphDot({
  form,
  x,
  hatch,
}: {
  readonly form: MarkForm;
  readonly x: number;
  readonly hatch: string;
}): ReactNode {
  return formClasses(form, 'dot').map((name, index) => (
    <circle key={name} className={name} cx={x} cy={9} r={RADIUS} {...(index === 0 ? {} : { fill: `url(#${hatch})` })} />
  ));
}

/** How a kind of figure is drawn, as one small mark. Decoration: the words beside it say the same. */
export function Glyph({
  id,
  nature,
  bound,
  share = false,
  point = true,
  tone = 'chart-reported',
  tight = false,
}: Props): ReactNode {
  const form = formOf(nature);
  const x = bound === 'upTo' || bound === 'lessThan' ? 34 : bound === 'about' || nature === 'model' ? 22 : 9;
  const width = tight && bound === 'stated' && nature !== 'model' && !share && point ? 18 : 44;
  return (
    <svg
      className={`${styles['glyph']} ${tone}`}
      viewBox={`0 0 ${width} 18`}
      width={width}
      height="18"
      aria-hidden="true"
    >
      {form.fill === 'hatched' ? <HatchPattern id={id} /> : null}
      {share ? (
        <path className="chart-whole" d="M.5 4.5h43v9H.5z" />
      ) : (
        <>
          {point && nature === 'model' ? <path className="chart-whisker" d="M1 9h42M1 5v8M43 5v8" /> : null}
          {nature === 'model' || !point ? <path className="chart-band" d="M12 9h20" /> : null}
          {point ? null : <path className="chart-whisker" d="M12 2.5v13M32 2.5v13" />}
          <BoundCap cap={capOf(bound, false)} x={x} y={9} scale={1} />
          {point ? <GlyphDot form={form} x={x} hatch={id} /> : null}
        </>
      )}
      {share ? <path className="chart-dot-solid" d="M.5 4.5h8v9h-8z" /> : null}
    </svg>
  );
}
