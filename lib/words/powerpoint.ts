/** What an empty placeholder of a slide asks for. */
export const promptWords = {
  title: 'Headline: the message, at most 15 words',
  subtitle: 'Measure, place and time',
  body: 'Text',
  footer: 'Who says so',
  number: '‹#›',
} as const;

/** What PowerPoint calls the kinds of slides, their placeholders and the parts of a page of notes. */
export const layoutWords = {
  titleSlide: 'Title slide',
  chartSlide: 'Headline and chart',
  placeholder: (holds: string) => `${holds} placeholder`,
  picture: 'Slide image',
  notes: 'Notes',
} as const;

/** The names of what stands on a slide, as PowerPoint lists them and a screen reader says them. */
export const shapeWords = {
  headline: 'Headline',
  subtitle: 'Subtitle',
  text: 'Text',
  sources: 'Sources',
  edition: 'Edition',
  number: 'Slide number',
  ruleAbove: 'Rule above',
  ruleBelow: 'Rule below',
  reason: 'Why these stand side by side',
  chart: (headline: string) => `Chart: ${headline}`,
  enlarged: (what: string, words: string) => `${what}, ${words}`,
  altOfEnlarged: (alt: string, words: string) => `${alt}; ${words}`,
  annotation: (text: string) => `Annotation: ${text}`,
  whoSaysSo: 'Who says so',
  numbered: (number: number) => `Number ${number}`,
  subject: 'Subject of an annotation',
  ground: 'Ground',
  line: 'Line',
  grid: 'Grid',
  tick: 'Tick',
  range: 'Range',
  bound: 'Limit',
  cut: 'Cut',
  level: 'Level',
} as const;

/** Tables on slides: their names, and what they hold for those who can't see them. */
export const slideTableWords = {
  figures: { name: 'Figures', alt: (names: string) => `Table of figures: ${names}` },
  differs: { name: 'What differs', alt: (about: string) => `Table of what differs: ${about}` },
  statements: {
    name: 'Statements',
    alt: (count: number) => `Table of ${count} statements, each with who said it and how surely`,
  },
  key: { name: 'Key', alt: 'Table of how the marks are drawn, and what each means' },
  sources: {
    name: (table: number) => `Sources ${table}`,
    alt: (table: readonly { readonly number: number }[]) =>
      `Table of sources ${table[0]?.number} to ${table.at(-1)?.number}`,
  },
} as const;

/** What the workbook behind a chart calls its columns and the series that have no name of their own. */
export const workbookWords = {
  series: 'Series',
  day: 'Day',
  value: 'Value',
  height: 'Height in the plot',
  label: 'Label',
  readings: 'Readings',
  gap: 'Gap',
  lowEnd: (name: string) => `${name}; low end of the range`,
  highEnd: (name: string) => `${name}; high end of the range`,
  rangeOf: (name: string) => `${name}; range`,
  scale: 'Scale',
  change: 'Change',
  zero: 'Zero',
  low: 'Low',
  high: 'High',
  printed: 'Printed',
  level: 'Level',
  date: 'Date',
} as const;
