import JSZip from 'jszip';
import type { PackedFile } from './package';

/**
 * Files as one zip, in the order given; all dated the same, so that the same data give the same bytes. Pictures, which are
 * squeezed already, lie in it as they are.
 */
export function zipFiles(files: readonly PackedFile[], day: Date): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const { path, content } of files) {
    const compression = path.endsWith('.png') ? 'STORE' : 'DEFLATE';
    zip.file(path, content, { date: day, createFolders: false, compression });
  }
  return zip.generateAsync({ type: 'uint8array', compressionOptions: { level: 6 } });
}
