import type { AcrossView, Drawing, LabelLine, NoteMark, PointView, Row, RowsPanel } from '../../../lib/kinds/drawing';
import type { BarPart, ChangeDrawing } from '../../../lib/kinds/length-drawing';
import type { Plot } from '../../../lib/kinds/plot';
import type { Ink } from '../../../lib/layout/ink';
import type { Scene } from '../../../lib/layout/scene';
import { flattenInk } from './scene-solids';

const ofRuns = (lines: readonly LabelLine[]) => lines.map((line) => line.map(({ text }) => text).join(''));
const ofNote = ({ lead, text }: NoteMark) => lead + text;
const ofPoint = ({ label }: PointView) => ofRuns(label);
const ofLevel = ({ label, note }: AcrossView) => [...ofRuns(label), ...(note === undefined ? [] : [note])];
const ofPart = ({ label }: BarPart) => ofRuns(label);

function ofRow({ name, sub, value, also = [], aside, note }: Row): readonly string[] {
  return [name, sub, ...ofRuns([value, ...also]), ...ofRuns(aside), ...(note === undefined ? [] : [note])];
}

function ofPanel({ title, said, groups, levels = [] }: RowsPanel): readonly string[] {
  return [
    ...levels.flatMap(ofLevel),
    ...(title === undefined ? [] : [title]),
    ...(said === undefined ? [] : [said]),
    ...groups.flatMap(({ heading, rows }) => [...(heading === undefined ? [] : [heading]), ...rows.flatMap(ofRow)]),
  ];
}

function ofPlot({ title, lines, points, levels, notes }: Plot): readonly string[] {
  return [
    ...(title === undefined ? [] : [title]),
    ...lines.flatMap(({ label }) => ofRuns(label)),
    ...[...points.filter(({ named = true }) => named), ...levels].flatMap(ofPoint),
    ...notes.map(ofNote),
  ];
}

/** Every text of changes: what is said of all, names, numbers, what differs, annotations. */
export function textsOfChange({ changes, levels, said }: ChangeDrawing): readonly string[] {
  return [
    ...(said === undefined ? [] : [said]),
    ...levels.flatMap(ofLevel),
    ...changes.flatMap(({ name, sub, aside, note, points }) => [
      ...[name, sub].filter((text) => text !== ''),
      ...points.flatMap(({ value }) => ofRuns([value])),
      ...aside.flatMap((line) => ofRuns([line])),
      ...(note === undefined ? [] : [note]),
    ]),
  ];
}

/** Every text that a drawing has to show somewhere. */
export function textsOf(drawing: Drawing): readonly string[] {
  switch (drawing.kind) {
    case 'rows':
      return drawing.panels.flatMap(ofPanel);
    case 'share': {
      const { part, before, whole, under } = drawing;
      return [
        ...ofPart(part).slice(0, 1),
        ...(before === undefined ? [] : ofPart(before).slice(0, 1)),
        `100%: ${whole}`,
        ...(under.kind === 'readings' ? ofPanel(under.panel) : ofRow(under.row).filter((text) => text !== '')),
      ];
    }
    case 'parts': {
      const { bars, notes } = drawing;
      return [
        ...bars.flatMap(({ row: { name, sub, value } }) => [name, sub, ...ofRuns([value])]),
        ...bars.flatMap(({ parts }) => parts.flatMap(ofPart)),
        ...notes.map(ofNote),
      ];
    }
    case 'change':
      return textsOfChange(drawing);
    case 'series':
      return [...ofPlot(drawing.main), ...(drawing.closeUp === undefined ? [] : ofPlot(drawing.closeUp))];
    case 'steps': {
      const { steps, levels, notes } = drawing;
      return [...[...steps, ...levels].flatMap(ofPoint), ...notes.map(ofNote)];
    }
  }
}

/** Letters alone: where a text was broken and set apart says nothing about what it says. */
const letters = (text: string) => text.replaceAll(/[\s\u00ad\u200b\u2066-\u2069]+/g, '');

/** What ink says. */
const wordsIn = (ink: Ink) =>
  ink.kind === 'text' ? ink.lines.flatMap((line) => line.map(({ text }) => text)).join('') : '';

/** The texts of a drawing that its scene has nowhere, whole: cut, or left out. */
export function missingTexts(drawing: Drawing, scene: Scene): readonly string[] {
  const shown = scene.layers.flatMap((layer) =>
    (layer.kind === 'ink' ? layer.ink : layer.under).map((one) => letters(flattenInk([one]).map(wordsIn).join(''))),
  );
  return textsOf(drawing)
    .filter((text) => text !== '' && !shown.some((one) => one.includes(letters(text))))
    .map((text) => `“${text}” is nowhere`);
}
