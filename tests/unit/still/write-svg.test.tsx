import { createElement, type ReactNode, useEffect, useState } from 'react';
import { expect, test } from 'vitest';
import { drawTree } from '../../../lib/still/draw-tree';
import { countShapes, writeSvg } from '../../../lib/still/write-svg';

const write = (drawn: ReactNode) => drawTree(drawn, writeSvg);

const cases: Readonly<Record<string, { readonly drawn: ReactNode; readonly written: string }>> = {
  'text with what XML reserves': {
    drawn: <text x={1}>{'a < b & c'}</text>,
    written: '<text x="1">a &lt; b &amp; c</text>',
  },
  'no more than a tenth of a px': {
    drawn: <circle cx={1.2345} cy={-0.04} r={3} />,
    written: '<circle cx="1.2" cy="0" r="3"/>',
  },
  'paths in few characters': { drawn: <path d="M 1.04,2 L 3.26,4.5 Z" />, written: '<path d="M1 2L3.3 4.5Z"/>' },
  'no class of Recharts': {
    drawn: (
      <g className="recharts-layer">
        <line className="recharts-x mine" x1={1} />
      </g>
    ),
    written: '<line class="mine" x1="1"/>',
  },
  'a group’s name on the single thing in it': {
    drawn: (
      <g className="mine">
        <line x1={1} />
      </g>
    ),
    written: '<line x1="1" class="mine"/>',
  },
  'a group that moves': {
    drawn: (
      <g transform="translate(1 2)">
        <line x1={1} />
      </g>
    ),
    written: '<g transform="translate(1 2)"><line x1="1"/></g>',
  },
  'a group around two': {
    drawn: (
      <g className="mine">
        <line x1={1} />
        <line x1={2} />
      </g>
    ),
    written: '<g class="mine"><line x1="1"/><line x1="2"/></g>',
  },
  'of what Recharts wraps around a chart what is in it': {
    drawn: <div>{createElement('svg', {}, <line x1={1} />)}</div>,
    written: '<line x1="1"/>',
  },
  'attributes by their names in SVG': {
    drawn: (
      <text textAnchor="end" fontSize={12} className="mine">
        a
      </text>
    ),
    written: '<text text-anchor="end" font-size="12" class="mine">a</text>',
  },
  'no style, stroke or tab stop': {
    drawn: <rect style={{ top: 1 }} stroke="#666" tabIndex={0} width={4} />,
    written: '<rect width="4"/>',
  },
  hatching: {
    drawn: <rect fill="url(#hatch)" width={4} />,
    written: '<rect fill="url(#hatch)" width="4"/>',
  },
  'nothing of an empty group or a clip path': {
    drawn: (
      <>
        <g className="mine" />
        <clipPath id="c">
          <rect />
        </clipPath>
      </>
    ),
    written: '',
  },
};

test.each(Object.entries(cases))('writes %s', (_, { drawn, written }) => expect(write(drawn)).toBe(written));

test('refuses an element that it doesn’t know', () =>
  expect(() => write(<image href="x" />)).toThrow('a still has no <image>'));

test('counts what Recharts draws, and names what is ours', () =>
  expect(
    drawTree(
      <>
        <g className="recharts-cartesian-grid-horizontal">
          <line />
          <line />
        </g>
        <path className="recharts-curve l" />
        <g className="recharts-layer">
          <path className="chart-cap" />
          <rect className="chart-hit" />
        </g>
      </>,
      countShapes,
    ),
  ).toEqual({ recharts: 3, ours: ['chart-cap'] }));

/** Draws in three goes, as Recharts does: what it learns in an effect decides what it draws next. */
function Slow(): ReactNode {
  const [step, setStep] = useState(0);
  useEffect(() => {
    if (step < 2) setStep(step + 1);
  }, [step]);
  return step < 2 ? <text>not yet</text> : <line x1={step} />;
}

test('draws what follows from effects too', () => expect(write(<Slow />)).toBe('<line x1="2"/>'));

/** Says of itself whether it is up. */
function Standing({ say }: { readonly say: (isUp: boolean) => void }): ReactNode {
  useEffect(() => {
    say(true);
    return () => say(false);
  }, [say]);
  return <line />;
}

test('takes down what it drew once it is read, so that many drawings need no more memory than one', () => {
  const said: boolean[] = [];
  const say = (isUp: boolean) => void said.push(isUp);
  drawTree(<Standing say={say} />, () => expect(said).toEqual([true]));
  expect(said).toEqual([true, false]);
});

function Broken(): ReactNode {
  throw new Error('no scale');
}

test('says what a component throws, and leaves no window behind', () => {
  expect(() => write(<Broken />)).toThrow('no scale');
  expect(typeof window).toBe('undefined');
});
