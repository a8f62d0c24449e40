import { el, text, val, type Xml } from '../xml';

const C15 = { 'xmlns:c15': 'http://schemas.microsoft.com/office/drawing/2012/chart' };
const LABELS = '{CE6537A1-D6FC-4f65-9D91-7224C49458BB}';
const RANGE = '{02D57815-91ED-43cb-92C2-25804820EDAC}';

const extension = (uri: string, ...parts: readonly Xml[]) => el('c:extLst', {}, el('c:ext', { uri, ...C15 }, ...parts));

/** Keeps programs from drawing leaders of their own to labels that stand off: ours are drawn where they are needed. */
export function drawNoLeaders(fromCells: boolean): Xml {
  return extension(LABELS, ...(fromCells ? [val('c15:showDataLabelsRange', 1)] : []), val('c15:showLeaderLines', 0));
}

/** Says of one label that it shows a cell of the workbook (PowerPoint 2013 and later). */
export function drawFromCell(): Xml {
  return extension(LABELS, el('c15:dlblFieldTable'), val('c15:showDataLabelsRange', 1));
}

/** The cells that a series' labels show, and what they read now. */
export function drawLabelCells(reference: string, words: readonly string[]): Xml {
  const cache = [
    val('c:ptCount', words.length),
    ...words.map((word, index) => el('c:pt', { idx: index }, el('c:v', {}, text(word)))),
  ];
  return extension(
    RANGE,
    el('c15:datalabelsRange', {}, el('c15:f', {}, text(reference)), el('c15:dlblRangeCache', {}, cache)),
  );
}
