import type { CheerioAPI } from 'cheerio';
import type { AnyNode, Element } from 'domhandler';
import type { MeasuredFont } from '../layout/measure';
import type { StyleRule } from './style-sheet';

/** The site's families, as a picture names them. */
const SERIF = '"Source Serif 4"';
const SANS = '"Source Sans 3"';

/** How something looks: what is said of it and of what it stands in, custom properties included, nothing left to resolve. */
export type Look = ReadonlyMap<string, string>;

/** What decides how a drawing looks; all of it is handed down to what stands inside. */
const SHOWN = [
  'fill',
  'fill-opacity',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'paint-order',
  'stroke',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-width',
  'text-anchor',
] as const;

/** The families that pages get from Next under these names. */
const FONTS = [
  ['--font-serif', SERIF],
  ['--font-sans', SANS],
] as const;

const isShown = (name: string) => SHOWN.some((shown) => shown === name);

/**
 * How each element of a drawing looks: by its attributes, by the style rules that match it, and by what it stands in.
 * @param rules weakest first; those that end with `:root` hold for the whole.
 */
export function resolveLooks($: CheerioAPI, rules: readonly StyleRule[]): ReadonlyMap<AnyNode, Look> {
  const said = new Map<AnyNode, Map<string, string>>();
  const whole = new Map<string, string>(FONTS);
  for (const { selector, said: declared } of rules) {
    if (selector === ':root') for (const [name, value] of declared) whole.set(name, value);
    else
      for (const element of $(selector)) {
        const own = said.get(element) ?? new Map<string, string>();
        for (const [name, value] of declared) own.set(name, value);
        said.set(element, own);
      }
  }
  const looks = new Map<AnyNode, Look>();
  for (const element of $<Element, '*'>('*')) {
    const around = (element.parent === null ? undefined : looks.get(element.parent)) ?? whole;
    const attributes = Object.entries(element.attribs).filter(([name]) => isShown(name));
    looks.set(element, toLook(around, new Map([...attributes, ...(said.get(element) ?? [])])));
  }
  return looks;
}

/** A look within another: custom properties first, because others may stand on them. */
function toLook(around: Look, own: ReadonlyMap<string, string>): Look {
  const look = new Map(around);
  for (const [name, value] of own) if (name.startsWith('--')) look.set(name, value);
  for (const [name, value] of own) if (isShown(name)) look.set(name, resolveValue(value, look));
  return look;
}

const VARIABLE = /var\((--[\w-]+)(?:,\s*((?:[^()]|\([^()]*\))*))?\)/;

/** A value with its custom properties in place, or what stands for those that nobody set. Throws where there is neither. */
function resolveValue(value: string, look: Look): string {
  const [written, name = '', instead] = VARIABLE.exec(value) ?? [];
  if (written === undefined) return value;
  const known = look.get(name) ?? instead;
  if (known === undefined) throw new Error(`${name} is said nowhere; add it to components/styles/tokens.css`);
  return resolveValue(
    value.replace(written, () => known),
    look,
  );
}

/** The font that a look asks for; `size` in px. */
export function fontOf(look: Look): MeasuredFont {
  return {
    family: look.get('font-family')?.startsWith(SERIF) === true ? 'serif' : 'sans',
    size: Number.parseFloat(look.get('font-size') ?? '14'),
    weight: Number(look.get('font-weight') ?? '400'),
    italic: look.get('font-style') === 'italic',
  };
}

/** The attributes by which a shape looks so without a style sheet. */
export function lookAttributes(look: Look, isText: boolean): readonly (readonly [string, string])[] {
  return SHOWN.flatMap((name) => {
    const value = look.get(name);
    const isOfText = name.startsWith('font-') || name === 'text-anchor';
    if (value === undefined || name === 'paint-order' || (isOfText && !isText)) return [];
    if (name.startsWith('stroke-') && (look.get('stroke') ?? 'none') === 'none') return [];
    return [[name, name === 'stroke-width' ? value.replace(/px$/, '') : value] as const];
  });
}
