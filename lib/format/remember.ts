import { settings } from './settings';

/**
 * A function that works something out once for each object, as long as that and the settings last: what a report's pages
 * have in common is asked for by each of them. The object mustn't change.
 */
export function remember<Of extends object, Known>(workOut: (of: Of) => Known): (of: Of) => Known {
  const known = new WeakMap<Of, { readonly value: Known; readonly under: object }>();
  return (of) => {
    const kept = known.get(of);
    const under = settings();
    if (kept?.under === under) return kept.value;
    const value = workOut(of);
    known.set(of, { value, under });
    return value;
  };
}
