import { expect, test } from 'vitest';
import { compareReport, loadGalleryReports } from '../../../lib/cli/gallery-compare';

/** How long a busy machine may take to draw a report; how long it takes is not what is tested. */
const patience = 600_000;

/** Draws one of the gallery's reports anew and expects every file as it is kept. A test file a report, so that they run side by side. */
export function expectKept(report: string): void {
  test(`the gallery’s ${report} is drawn as it is kept (npm run gallery shows what differs, -- --accept keeps it)`, {
    timeout: patience,
  }, async () => {
    const shown = loadGalleryReports().find((one) => one.report.id === report);
    if (shown === undefined) throw new Error(`no report ${report}`);
    const differences = await compareReport(shown);
    expect(differences.map(({ path, kind }) => `${kind}: tests/gallery/${path}`)).toEqual([]);
  });
}
