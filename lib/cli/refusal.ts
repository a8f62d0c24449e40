/** A failure that a person can mend: the message says what is wrong and what to do, and is printed without a stack. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
