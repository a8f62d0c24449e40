import { applySettings } from '../format/settings';
import { Refusal } from './refusal';

/** Tells the site its settings, before a command begins, so that nothing is undone for a slip in one. Throws a Refusal. */
export function enter(environment: Readonly<Record<string, string | undefined>>): void {
  try {
    applySettings(environment);
  } catch (error) {
    throw new Refusal(error instanceof Error ? error.message : String(error));
  }
}
