import type { ThemeColour } from '../colour';
import { el, NAMESPACES, type Xml } from '../xml';

/** What a theme decides: its name, its colours as six hexadecimal digits, its fonts for headings and for all else. */
export type Theme = {
  readonly name: string;
  readonly colours: Readonly<Record<ThemeColour, string>>;
  readonly fonts: { readonly major: string; readonly minor: string };
};

/** The theme's colours in the order in which a theme names them; the name that a slide uses is another for the first four. */
const SLOTS = {
  dk1: 'tx1',
  lt1: 'bg1',
  dk2: 'tx2',
  lt2: 'bg2',
  accent1: 'accent1',
  accent2: 'accent2',
  accent3: 'accent3',
  accent4: 'accent4',
  accent5: 'accent5',
  accent6: 'accent6',
  hlink: 'accent1',
  folHlink: 'accent1',
} as const;

/** Which slot of the theme each name of a colour stands for, as masters have it. */
export function drawColourMap(): Xml {
  const accents = Object.keys(SLOTS).filter((slot) => !/^(dk|lt)/.test(slot));
  return el('p:clrMap', {
    bg1: 'lt1',
    tx1: 'dk1',
    bg2: 'lt2',
    tx2: 'dk2',
    ...Object.fromEntries(accents.map((slot) => [slot, slot])),
  });
}

const own = (...more: readonly Xml[]) => el('a:solidFill', {}, el('a:schemeClr', { val: 'phClr' }, more));
const three = (make: (index: number) => Xml) => [0, 1, 2].map(make);

/** Scripts that run from right to left stand in Arial, which has them; those of East Asia in whatever the machine has. */
function drawFont(name: string, latin: string): Xml {
  return el(
    name,
    {},
    el('a:latin', { typeface: latin }),
    el('a:ea', { typeface: '' }),
    el('a:cs', { typeface: 'Arial' }),
  );
}

/** The theme; its fills, lines and effects are plain. */
export function drawTheme({ name, colours, fonts }: Theme): Xml {
  return el(
    'a:theme',
    { 'xmlns:a': NAMESPACES['xmlns:a'], name },
    el(
      'a:themeElements',
      {},
      el(
        'a:clrScheme',
        { name },
        Object.entries(SLOTS).map(([slot, colour]) => el(`a:${slot}`, {}, el('a:srgbClr', { val: colours[colour] }))),
      ),
      el('a:fontScheme', { name }, drawFont('a:majorFont', fonts.major), drawFont('a:minorFont', fonts.minor)),
      el(
        'a:fmtScheme',
        { name },
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
