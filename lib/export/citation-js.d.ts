declare module '@citation-js/core' {
  /** A list of references (CSL-JSON), or such a list read from text. Throws at what it can't read. */
  export class Cite {
    constructor(data: unknown);
    readonly data: readonly Readonly<Record<string, unknown>>[];
    format(format: 'bibtex' | 'ris' | 'data'): string;
  }
  export const plugins: {
    readonly config: { get(name: '@bibtex'): { format: { asciiOnly: boolean } } };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
