import JSZip from 'jszip';

/** One file of a package: its path, and its text or bytes. */
export type PackedFile = { readonly path: string; readonly content: string | Uint8Array };

/** Files as one zip, in the order given; all dated the same, so that the same data give the same bytes. */
export function zipParts(files: readonly PackedFile[], day: Date): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const { path, content } of files) zip.file(path, content, { date: day, createFolders: false });
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 6 } });
}
