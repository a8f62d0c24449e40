import type { About, Wrong } from '../../kinds/kind';
import type { AnnotationInput, AnyChart } from '../../schema/chart';

/** Why an annotation can’t be drawn, and at which key; undefined if it can. */
function explain(about: About, on: AnnotationInput['on']): { key: string; message: string } | undefined {
  const isDrawn = (names: About['events'], id: string) => names.some((name) => name.id === id);
  const wanted = about.events.length > 0 ? 'an event' : 'a figure';
  if ('figure' in on) {
    if (isDrawn(about.figures, on.figure) || isDrawn(about.levels, on.figure)) return undefined;
    return { key: 'figure', message: `this chart doesn’t draw ${on.figure}; point at ${wanted} that it draws` };
  }
  if (about.time?.axis === true) return undefined;
  if ('date' in on)
    return { key: 'date', message: `this chart has no axis for a date alone; point at ${wanted} that it draws` };
  if (isDrawn(about.events, on.event)) return undefined;
  return { key: 'event', message: `this chart doesn’t draw ${on.event}; point at ${wanted} that it draws` };
}

/** Annotations that their chart has nowhere to draw. */
export function checkNotes(chart: AnyChart, about: About): readonly Wrong[] {
  const rows = new Set<string>();
  return chart.annotations.flatMap(({ on }, index): Wrong[] => {
    const at = ['annotations', index, 'on'];
    const wrong = explain(about, on);
    if (wrong !== undefined) return [{ at: [...at, wrong.key], message: wrong.message }];
    const [key = '', row = ''] = Object.entries(on)[0] ?? [];
    const again = about.rows !== undefined && rows.has(row);
    rows.add(row);
    if (!again) return [];
    return [{ at: [...at, key], message: `${row} has an annotation already, and its row holds one; join the two` }];
  });
}
