/**
 * What things of one chart are called, each as short as tells it apart from the others.
 * @param forms the names that each may have, the shortest first; the last is taken where none tells it apart.
 */
export function tellApart(forms: readonly (readonly string[])[]): readonly string[] {
  return forms.map((own, index) => {
    const isOwn = (name: string, level: number) => forms.every((other, at) => at === index || other[level] !== name);
    return own.find(isOwn) ?? own.at(-1) ?? '';
  });
}
