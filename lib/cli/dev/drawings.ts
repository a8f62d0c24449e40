import type { Drawer } from '../drawer';

/** The drawings of reports that are looked at, kept as the data are: one report after the other, the latest looked at first. */
export type Drawings = {
  /** Draws a report if it isn't as its data are, now and after changes. @returns whether it is being drawn. */
  readonly look: (report: string) => boolean;
  /** Draws those of these reports, or all, that are looked at, as their data have changed. @returns whether any is drawn. */
  readonly change: (reports: readonly string[] | 'all') => boolean;
  /** Looks at none any more: what is being drawn is the last. */
  readonly end: () => void;
};

/** @param onDrawn called when a report is drawn, with how many of its charts were, and whether another is being drawn. */
export function createDrawings(draw: Drawer['draw'], onDrawn: (count: number, more: boolean) => void): Drawings {
  const lookedAt = new Set<string>();
  const current = new Set<string>();
  let running = false;
  const findDue = () => [...lookedAt].reverse().find((report) => !current.has(report));
  const run = async () => {
    if (running) return;
    running = true;
    for (let due = findDue(); due !== undefined; due = findDue()) {
      // Before it is drawn: what changes meanwhile has it drawn again.
      current.add(due);
      const { count } = await draw(due);
      onDrawn(count, findDue() !== undefined);
    }
    running = false;
  };
  return {
    end: () => lookedAt.clear(),
    look: (report) => {
      lookedAt.delete(report);
      lookedAt.add(report);
      void run();
      return running;
    },
    change: (reports) => {
      for (const report of reports === 'all' ? [...current] : reports) current.delete(report);
      void run();
      return running;
    },
  };
}
