import { toAddress } from '../../format/address';
import { FAMILIES } from '../../still/font-families';
import { served } from './places';

type Face = { readonly path: string; readonly weight: string; readonly style: string };
type Font = { readonly variable: string; readonly src: readonly Face[] };

/** A rule for each face that the layout has asked for, and one for the property that names its family. */
export const rules: string[] = [];

/** Stands in for Next's `next/font/local` in `npm run dev`; the files are served from where fonts are made. */
export default function localFont({ variable, src }: Font): { readonly variable: string } {
  const family = FAMILIES[variable === '--font-serif' ? 'serif' : 'sans'];
  for (const { path, weight, style } of src) {
    const url = toAddress(served.fonts) + path.slice(path.lastIndexOf('/') + 1);
    rules.push(
      `@font-face{font-family:${family};src:url(${url});font-weight:${weight};font-style:${style};font-display:block}`,
    );
  }
  const name = variable.slice(2);
  rules.push(`.${name}{${variable}:${family}}`);
  return { variable: name };
}
