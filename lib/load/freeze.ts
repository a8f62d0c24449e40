function refuseChange(): never {
  throw new TypeError('a report does not change after loading');
}

/** Freezes a value and everything in it, maps too; writing to any part of it throws afterwards. */
export function freezeDeep<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  if (value instanceof Map) {
    for (const method of ['set', 'delete', 'clear']) Object.defineProperty(value, method, { value: refuseChange });
    Object.freeze(value);
    for (const inner of value.values()) freezeDeep(inner);
    return value;
  }
  Object.freeze(value);
  for (const inner of Object.values(value)) freezeDeep(inner);
  return value;
}
