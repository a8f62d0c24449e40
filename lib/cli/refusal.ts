/** A failure that a person can mend: the message says what is wrong and what to do, and is printed without a stack. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** Throws a Refusal where options were typed behind a command that has none: they would be thought to do something. */
export function refuseOptions(command: string, args: readonly string[]): void {
  if (args.length > 0) throw new Refusal(`${command} has no option ${args.join(' ')}. Write it as ${command}`);
}
