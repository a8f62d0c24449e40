import { type Rect, toEmu } from './length';
import type { Told } from './shape';
import { el, type Xml } from './xml';

/** A place on the slide as `a:xfrm` or `p:xfrm`. */
export function drawPlace(name: string, { x, y, width, height }: Rect, flip: { readonly flipV?: number } = {}): Xml {
  return el(
    name,
    flip,
    el('a:off', { x: toEmu(x), y: toEmu(y) }),
    el('a:ext', { cx: toEmu(width), cy: toEmu(height) }),
  );
}

/**
 * The frame in which a table or a chart stands.
 * @param id unique on the slide.
 * @param uri what kind of thing it holds.
 */
export function drawGraphicFrame(
  { name, alt, box }: Told & { readonly box: Rect },
  id: number,
  uri: string,
  held: Xml,
) {
  return el(
    'p:graphicFrame',
    {},
    el(
      'p:nvGraphicFramePr',
      {},
      el('p:cNvPr', { id, name, descr: alt }),
      el('p:cNvGraphicFramePr', {}, el('a:graphicFrameLocks', { noGrp: 1 })),
      el('p:nvPr'),
    ),
    drawPlace('p:xfrm', box),
    el('a:graphic', {}, el('a:graphicData', { uri }, held)),
  );
}
