import type { ReactNode } from 'react';
import { isNarrow } from '../../lib/layout/frame';
import { round } from '../../lib/layout/geometry';
import type { RowNote } from '../../lib/layout/row-note';
import type { LaidPanel, LaidRow } from '../../lib/layout/rows-panel';
import { enlarge, LINE, oneRun } from '../../lib/layout/text';
import { Label } from './label';
import { Layer } from './panel';
import { usePen } from './pen';

function RowText({ laid, valueX, large }: { laid: LaidRow; valueX: number; large: boolean }): ReactNode {
  const { frame } = usePen();
  const narrow = isNarrow(frame);
  const { row, top, name, sub, aside } = laid;
  const line = LINE * frame.scale;
  const tone = row.mark.tone;
  const value = large ? enlarge(row.value) : row.value;
  const stacked = narrow && large;
  const first = top + 12 * frame.scale;
  const nameY = stacked ? first + line * 1.4 : first;
  const valueY = large ? first + 5 * frame.scale : first;
  return (
    <a href={row.mark.href} className="chart-row-link" tabIndex={-1}>
      <Label lines={name.map((text) => oneRun(text, 'strong'))} x={0} y={nameY} tone={tone} />
      <Label lines={sub.map((text) => oneRun(text, 'quiet'))} x={0} y={nameY + name.length * line} />
      <Label lines={[value]} x={stacked ? 0 : valueX} y={valueY} anchor={stacked ? 'start' : 'end'} tone={tone} />
      {aside.length === 0 ? null : (
        <Label
          lines={aside.map((line) => [line])}
          x={narrow ? 0 : valueX}
          y={narrow ? nameY + (name.length + sub.length) * line : valueY + line}
          anchor={narrow ? 'start' : 'end'}
        />
      )}
      {laid.note === undefined ? null : <RowNoteText name={row.mark.key} note={laid.note} tone={tone} />}
    </a>
  );
}

function RowNoteText({ name, note, tone }: { name: string; note: RowNote; tone: 'reported' | 'context' }): ReactNode {
  const { connector } = note;
  return (
    <g data-note={name}>
      {connector === undefined ? null : (
        <path
          className="chart-connector"
          d={`M${round(connector.x1)} ${round(connector.y1)}L${round(connector.x2)} ${round(connector.y2)}`}
        />
      )}
      <Label
        lines={note.lines.map((text) => oneRun(text, 'note'))}
        x={note.x}
        y={note.y}
        anchor={note.anchor}
        tone={tone}
        halo
      />
    </g>
  );
}

/** The texts of a panel of rows: headings, names, numbers with their bounds, what differs. */
export function RowsText({ laid, large }: { laid: LaidPanel; large: boolean }): ReactNode {
  const { frame } = usePen();
  return (
    <Layer>
      {laid.rules.map((y) => (
        <path key={y} className="chart-rule" d={`M0 ${round(y)}H${frame.width}`} />
      ))}
      {laid.headings.map(({ y, lines }) => (
        <Label key={lines.join(' ')} lines={lines.map((text) => oneRun(text, 'note'))} x={0} y={y} />
      ))}
      {laid.rows.map((row) => (
        <RowText key={row.row.mark.key} laid={row} valueX={laid.valueX} large={large} />
      ))}
    </Layer>
  );
}
