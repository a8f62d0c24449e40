/** An object without the properties that are undefined, for formats in which a missing one means something else than an empty one. */
export function known<Value extends object>(value: Value): { readonly [Key in keyof Value]?: NonNullable<Value[Key]> };
export function known(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined));
}
