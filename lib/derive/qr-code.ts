import { create } from 'qrcode';

/** A QR code as one path: in a square of `size` units a side, quiet zone included, each module one unit. */
export type QrCode = { readonly size: number; readonly path: string };

/** The empty border that scanners need, in modules (ISO/IEC 18004). */
const QUIET = 4;

/** The QR code of an address. Dark modules that touch in a row are one piece, so that no seam shows in print. */
export function toQrCode(address: string): QrCode {
  const { modules } = create(address, { errorCorrectionLevel: 'M' });
  const rows = Array.from({ length: modules.size }, (_, row) =>
    Array.from({ length: modules.size }, (_, column) => (modules.get(row, column) === 0 ? ' ' : '#')).join(''),
  );
  const path = rows
    .flatMap((cells, row) =>
      [...cells.matchAll(/#+/g)].map(
        ({ index, 0: run }) => `M${index + QUIET} ${row + QUIET}h${run.length}v1h-${run.length}z`,
      ),
    )
    .join('');
  return { size: modules.size + 2 * QUIET, path };
}
