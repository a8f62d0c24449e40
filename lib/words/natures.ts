/** The form of a mark, in ink: what fills it and how its outline runs. Dots, bars, glyphs, keys and slides all take it from here. */
export type MarkForm = {
  /** solid: in the mark's colour; none: the paper shows; hatched: in strokes of the mark's colour. */
  readonly fill: 'solid' | 'none' | 'hatched';
  readonly outline: 'none' | 'solid' | 'dashed' | 'dotted';
  /** Whether such a number usually has an interval, which small marks show too. */
  readonly ranged?: boolean;
};

/** What tells a reader which kind of number it is: a word, and a form, never colour alone. */
type NatureEntry = { readonly name: string; readonly form: MarkForm };

const solid: MarkForm = { fill: 'solid', outline: 'none' };

/**
 * What kind of number it is (SDMX OBS_STATUS, extended), each with its name on the page and its form. A new one is one
 * entry here: the data's schema, the drawings and the key read this list.
 */
export const natures = {
  count: { name: 'count', form: solid },
  estimate: { name: 'estimate', form: solid },
  model: { name: 'model', form: { fill: 'none', outline: 'solid', ranged: true } },
  authorised: { name: 'authorised number', form: { fill: 'none', outline: 'solid' } },
  target: { name: 'target', form: { fill: 'none', outline: 'dashed' } },
  order: { name: 'order', form: { fill: 'hatched', outline: 'solid' } },
  forecast: { name: 'forecast', form: { fill: 'none', outline: 'dotted' } },
  share: { name: 'share', form: solid },
  derived: { name: 'derived', form: solid },
  unstated: { name: 'kind not said', form: solid },
} as const satisfies Readonly<Record<string, NatureEntry>>;

/** A kind of number, as data name it. */
export type NatureName = keyof typeof natures;

const isNature = (name: string): name is NatureName => Object.hasOwn(natures, name);

/** All of them, in the order in which the editor offers them. */
export const natureNames: readonly NatureName[] = Object.keys(natures).filter(isNature);

/** The form of a figure's or an event's mark. An event is drawn as a count is. */
export function formOf(nature: NatureName | 'event'): MarkForm {
  return nature === 'event' ? solid : natures[nature].form;
}
