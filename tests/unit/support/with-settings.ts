import { onTestFinished } from 'vitest';
import { applySettings } from '../../../lib/format/settings';

/** Tells the site other settings for one test. */
export function withSettings(environment: Readonly<Record<string, string>>): void {
  onTestFinished(() => applySettings({}));
  applySettings(environment);
}
