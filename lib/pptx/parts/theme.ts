import { drawThemeColours } from '../palette';
import { el, NAMESPACES, type Xml } from '../xml';

const own = (...more: readonly Xml[]) => el('a:solidFill', {}, el('a:schemeClr', { val: 'phClr' }, more));
const three = (make: (index: number) => Xml) => [0, 1, 2].map(make);

function drawFont(name: string, latin: string): Xml {
  return el(name, {}, el('a:latin', { typeface: latin }), el('a:ea', { typeface: '' }), el('a:cs', { typeface: '' }));
}

/** The theme: the colours by their meaning, and fonts that stand on people's machines. */
export function drawTheme(): Xml {
  return el(
    'a:theme',
    { 'xmlns:a': NAMESPACES['xmlns:a'], name: 'On Record' },
    el(
      'a:themeElements',
      {},
      el('a:clrScheme', { name: 'On Record' }, drawThemeColours()),
      el('a:fontScheme', { name: 'On Record' }, drawFont('a:majorFont', 'Georgia'), drawFont('a:minorFont', 'Arial')),
      el(
        'a:fmtScheme',
        { name: 'On Record' },
        el(
          'a:fillStyleLst',
          {},
          three(() => own()),
        ),
        el(
          'a:lnStyleLst',
          {},
          three((index) => el('a:ln', { w: 6350 * (index + 1) }, own(), el('a:prstDash', { val: 'solid' }))),
        ),
        el(
          'a:effectStyleLst',
          {},
          three(() => el('a:effectStyle', {}, el('a:effectLst'))),
        ),
        el(
          'a:bgFillStyleLst',
          {},
          three(() => own()),
        ),
      ),
    ),
  );
}
