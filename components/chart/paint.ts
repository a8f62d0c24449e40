import { createContext, useContext } from 'react';

/** What a scene is painted with: the frame's factor for marks, and names for its own definitions. */
export type Paint = {
  readonly scale: number;
  /** Makes an id that no other drawing on a page has. */
  readonly id: (name: string) => string;
};

/** Given by whoever paints the scene. */
export const PaintContext = createContext<Paint>({ scale: 1, id: (name) => name });

/** The paint of the scene around a component. */
export function usePaint(): Paint {
  return useContext(PaintContext);
}
