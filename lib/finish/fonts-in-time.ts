import { PRELOAD } from './preload-fonts';

/**
 * How soon after a reader asked for it a page has to begin, in ms, for its fonts to come in time too. From far away, or on a
 * slow line, nothing is here by then: to connect takes two or three times there and back.
 */
const IN_TIME = 180;

/**
 * Asks for a page's fonts where they will be here before it is painted, or are from an earlier page. Elsewhere they would
 * only hold up what is to be read, as a font that comes later is left for the next visit: the browser gets it when it wants.
 */
export const fontScript = `{const{fonts}=document.currentScript.dataset;if(performance.now()<${IN_TIME}||self.navigation?.activation?.from)for(const href of fonts.split(" "))document.head.append(Object.assign(document.createElement("link"),{rel:"preload",as:"font",type:"font/woff2",crossOrigin:"",href}))}`;

/** A page whose fonts never hold up its text: a script asks for them before all else, or without scripts the page itself. */
export function askInTime(html: string): string {
  const links = [...html.matchAll(PRELOAD)];
  if (links.length === 0) return html;
  const fonts = links.map(([, address]) => address).join(' ');
  const asking = `<script data-fonts="${fonts}">${fontScript}</script><noscript>${links.map(([link]) => link).join('')}</noscript>`;
  return html.replaceAll(PRELOAD, '').replace(/<meta name="viewport"|<\/head>/, (next) => asking + next);
}
