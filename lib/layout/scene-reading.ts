import type { MarkForm } from '../words/natures';
import type { Tone } from './ink';
import type { Cap, Printed } from './scene';

/** A place in data space. A missing y is a gap. */
export type ScenePoint = { readonly x: number; readonly y: number | undefined };

/** What lies between the ends of ranges over time, in data space; a missing range is a gap. A level's runs on from its date. */
export type SceneBand = {
  readonly key: string;
  readonly name: string;
  readonly look: 'series' | 'set';
  readonly rank?: number;
  readonly tone?: Tone;
  /** How its edges run, where they are drawn: those of a step do. */
  readonly outline?: 'solid' | 'dashed' | 'dotted';
  readonly points: readonly { readonly x: number; readonly range: readonly [low: number, high: number] | undefined }[];
};

/** A reading that no line shows: alone between gaps, a bare range, or one that goes on past its number. */
export type SceneReading = {
  readonly printed: Printed;
  readonly key: string;
  readonly x: number;
  /** Where it stands; of a bare range the low end, at which there is no dot. */
  readonly y: number;
  readonly rank?: number;
  readonly dot?: { readonly form: MarkForm; readonly radius: number };
  readonly cap?: Cap;
  readonly range?: readonly [low: number, high: number];
  /** The time that it covers, where that is long enough to be seen. */
  readonly span?: readonly [from: number, to: number];
};
