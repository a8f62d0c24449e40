/** The ways in which a chart can be taken away. */
export const takeAwayWords = {
  open: 'Take away',
  openOf: (headline: string) => `: pictures, data and citations of ${headline}`,
  pictures: 'Picture',
  data: 'Data',
  citations: 'Cite',
  embed: 'Embed',
  files: {
    png: 'PNG',
    pngSquare: 'PNG, square',
    pngDark: 'PNG, dark',
    svg: 'SVG',
    svgSquare: 'SVG, square',
    svgDark: 'SVG, dark',
    csv: 'CSV',
    json: 'JSON',
    zip: 'all of it (ZIP)',
    bib: 'BibTeX',
    ris: 'RIS',
    csl: 'CSL-JSON',
    alone: 'this chart alone',
  },
  altText: 'Alternative text',
  citation: 'In a text',
  snippet: 'To embed',
  /** What a frame in somebody else's page is called, for those who can't see it. */
  frameTitle: (headline: string) => `Chart: ${headline}`,
  /** The files of a whole report, and of one citation. */
  reportZip: 'All data (ZIP)',
  fromReport: 'Who says so, in which words, and what differs:',
} as const;
