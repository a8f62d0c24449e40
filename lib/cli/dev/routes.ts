/** A page or a file of the site as `app/` has it: the parts of its address, such as `[report]`, and the name of its code. */
export type Route = { readonly parts: readonly string[]; readonly isPage: boolean; readonly name: string };

/** What stands in an address where its route has a name in brackets; a list of all that follows for `[[...rest]]`. */
export type Params = Readonly<Record<string, string | string[]>>;

/** The route of an address, by its parts, and what it names; where several fit, the one that says most of it itself. */
export function findRoute(
  routes: readonly Route[],
  address: readonly string[],
): { readonly route: Route; readonly params: Params } | undefined {
  const found = routes.flatMap((route) => {
    const params = readParams(route.parts, address);
    return params === undefined ? [] : [{ route, params }];
  });
  const given = ({ params }: { readonly params: Params }) => Object.keys(params).length;
  return found.sort((one, other) => given(one) - given(other))[0];
}

function readParams(parts: readonly string[], address: readonly string[]): Params | undefined {
  const params: Record<string, string | string[]> = {};
  for (const [index, part] of parts.entries()) {
    const [, rest, name] = /^\[(?:\[\.\.\.(\w+)\]|(\w+))\]$/.exec(part) ?? [];
    const said = address[index];
    if (rest !== undefined) {
      if (said !== undefined) params[rest] = address.slice(index);
      return params;
    }
    if (said === undefined || (name === undefined && said !== part)) return undefined;
    if (name !== undefined) params[name] = said;
  }
  return parts.length === address.length ? params : undefined;
}
