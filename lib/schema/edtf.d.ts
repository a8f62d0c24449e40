/** The part of edtf.js that we use; the package brings no types. */
declare module 'edtf' {
  type Parsed = {
    readonly type: 'Date' | 'Year' | 'Decade' | 'Century' | 'Season' | 'Interval' | 'Set' | 'List';
    /** First and last millisecond (UTC); Infinity or null where the end is open or not known. */
    readonly min: number | null;
    readonly max: number | null;
  };
  /** Throws on a text that isn't EDTF at the level, or a date that isn't in the calendar. */
  export default function edtf(text: string, options?: { level: 0 | 1 | 2 }): Parsed;
}
