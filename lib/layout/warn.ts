import type { Drawing } from '../kinds/drawing';
import { warningWords } from '../words/warnings';
import { FRAMES, isNarrow } from './frame';
import type { Ink, TextInk } from './ink';
import { joinLines } from './long-word';
import type { Measure } from './measure';
import type { Pen } from './pen';
import type { Scene } from './scene';
import { lineWidth } from './text';
import { toScene } from './to-scene';

const innerOf = (ink: Ink): readonly Ink[] => (ink.kind === 'group' ? [ink, ...ink.ink.flatMap(innerOf)] : [ink]);

/** All ink of a scene, that of groups too. */
const inkOf = ({ layers }: Scene) =>
  layers.flatMap((layer) => (layer.kind === 'ink' ? layer.ink : layer.under)).flatMap(innerOf);

const textOf = ({ lines }: TextInk) => joinLines(lines.map((line) => line.map(({ text }) => text).join('')));

/** Labels that stand in the list under a drawing, because they found no place beside their subjects. */
function warnNumbered(scene: Scene): readonly string[] {
  return inkOf(scene).flatMap((group) => {
    if (group.kind !== 'group' || group.note === undefined || group.ink[0]?.kind !== 'number') return [];
    const texts = group.ink.flatMap(innerOf).filter((ink) => ink.kind === 'text');
    return [warningWords.numbered(joinLines(texts.map(textOf)))];
  });
}

/** Texts that reach beyond a drawing by more than a pixel, because a word of theirs can’t be broken. */
function warnWide(scene: Scene, { frame, measure }: Pen): readonly string[] {
  const share = { start: 0, middle: 0.5, end: 1 };
  return inkOf(scene).flatMap((ink) => {
    if (ink.kind !== 'text') return [];
    const width = Math.max(...ink.lines.map((line) => lineWidth(measure, frame.scale, line)));
    const from = ink.x - width * share[ink.anchor];
    const fits = from >= -1 && from + width <= scene.width + 1;
    return fits ? [] : [warningWords.tooWide(textOf(ink), frame.name)];
  });
}

/** Whether no axis of values of a drawing has its zero; one beside another that has it only enlarges. */
function isZoomed(drawing: Drawing): boolean {
  if (drawing.kind === 'rows') return drawing.panels.every(({ axis }) => axis.zoomed === true);
  return 'y' in drawing && drawing.y.zoomed === true;
}

/**
 * What an author should know of a drawing that is true all the same, each once: labels that found no place at the widest
 * frame, an axis without zero, words that can’t be broken on a phone or at a desk. They are told from the scenes that are
 * painted.
 */
export function warnOf(drawing: Drawing, measure: Measure): readonly string[] {
  const pens = FRAMES.filter((frame) => isNarrow(frame) || frame.name === 'wide').map((frame) => ({ frame, measure }));
  const found = pens.flatMap((pen) => {
    const scene = toScene(drawing, pen);
    return [...(isNarrow(pen.frame) ? [] : warnNumbered(scene)), ...warnWide(scene, pen)];
  });
  return [...new Set([...(isZoomed(drawing) ? [warningWords.zoomed] : []), ...found])];
}
