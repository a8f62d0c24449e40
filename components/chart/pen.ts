import { createContext, useContext } from 'react';
import type { Frame } from '../../lib/layout/frame';
import type { Measure } from '../../lib/layout/measure';

/** What a drawing is made with: its frame, the width of a text in px, and names for its own definitions. */
export type Pen = {
  readonly frame: Frame;
  readonly measure: Measure;
  /** Makes an id that no other drawing on a page has. */
  readonly id: (name: string) => string;
};

/** Given by whoever draws the still. */
export const PenContext = createContext<Pen | undefined>(undefined);

/** The pen of the drawing around a component. Throws outside a still. */
export function usePen(): Pen {
  const pen = useContext(PenContext);
  if (pen === undefined) throw new Error('a chart is drawn only inside a still');
  return pen;
}
