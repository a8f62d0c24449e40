// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { countShapes, writeSvg } from '../../../lib/still/write-svg';

const svgOf = (markup: string): Element => {
  document.body.innerHTML = `<svg>${markup}</svg>`;
  const svg = document.querySelector('svg');
  if (svg === null) throw new Error('no svg');
  return svg;
};

test.each([
  ['text with what XML reserves', '<text x="1">a &lt; b &amp; c</text>', '<text x="1">a &lt; b &amp; c</text>'],
  ['no more than a tenth of a px', '<circle cx="1.2345" cy="-0.04" r="3"/>', '<circle cx="1.2" cy="0" r="3"/>'],
  ['paths in few characters', '<path d="M 1.04,2 L 3.26,4.5 Z"/>', '<path d="M1 2L3.3 4.5Z"/>'],
  [
    'no class of Recharts',
    '<g class="recharts-layer"><line class="recharts-x mine" x1="1"/></g>',
    '<line class="mine" x1="1"/>',
  ],
  ['a group’s name on the single thing in it', '<g class="mine"><line x1="1"/></g>', '<line x1="1" class="mine"/>'],
  [
    'a group that moves',
    '<g transform="translate(1 2)"><line x1="1"/></g>',
    '<g transform="translate(1 2)"><line x1="1"/></g>',
  ],
  [
    'a group around two',
    '<g class="mine"><line x1="1"/><line x1="2"/></g>',
    '<g class="mine"><line x1="1"/><line x1="2"/></g>',
  ],
  ['no style, stroke or tab stop', '<rect style="a:b" stroke="#666" tabindex="0" width="4"/>', '<rect width="4"/>'],
  ['hatching', '<rect fill="url(#hatch)" width="4"/>', '<rect fill="url(#hatch)" width="4"/>'],
  ['nothing of an empty group or a clip path', '<g class="mine"></g><clipPath id="c"><rect/></clipPath>', ''],
])('writes %s', (_, given, written) => expect(writeSvg(svgOf(given))).toBe(written));

test('refuses an element that it doesn’t know', () =>
  expect(() => writeSvg(svgOf('<image href="x"/>'))).toThrow('a still has no <image>'));

test('counts what Recharts draws, and names what is ours', () =>
  expect(
    countShapes(
      svgOf(
        `<g class="recharts-cartesian-grid-horizontal"><line/><line/></g><path class="recharts-curve l"/>
        <g class="recharts-layer"><path class="chart-cap"/><rect class="chart-hit"/></g>`,
      ),
    ),
  ).toEqual({ recharts: 3, ours: ['chart-cap'] }));
