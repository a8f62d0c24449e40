/** The part of subset-font that we use; the package brings no types. */
declare module 'subset-font' {
  type AxisLimit = number | { readonly min: number; readonly max: number };
  type Options = {
    readonly targetFormat: 'woff2' | 'truetype';
    /** An axis with a number is pinned to it, one with a range is cut to it, others stay whole. */
    readonly variationAxes?: Readonly<Record<string, AxisLimit>>;
    /** OpenType feature tags to keep; all unless given. */
    readonly keepFeatures?: readonly string[];
    readonly keepAllGlyphs?: boolean;
    readonly noHinting?: boolean;
  };
  /** A font with only the characters of `text`; undefined only with `keepAllGlyphs`. */
  export default function subsetFont(font: Buffer, text: string | undefined, options: Options): Promise<Buffer>;
}
