/**
 * The folders that hold the reports of a site, from the project's root: `data`, or those that the setting REPORTS names
 * (`data,tests/reports`), for a site that is made to be tried.
 */
export function dataFolders(): readonly string[] {
  const { REPORTS = '' } = process.env;
  return REPORTS === '' ? ['data'] : REPORTS.split(',');
}
