import { setFlagsFromString } from 'node:v8';

/**
 * Has V8 wait four times as long before it compiles a function for speed: what makes a few reports has ended before that pays,
 * and an eighth of the processor's time went into it. Next is told by its configuration.
 */
export function compileLater(): void {
  setFlagsFromString('--interrupt-budget=300000');
}
