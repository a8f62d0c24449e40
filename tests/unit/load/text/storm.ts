import { join } from 'node:path';
import { loadReport } from '../../../../lib/load/load-report';
import { formatProblem } from '../../../../lib/load/problem';
import { toArticleData } from '../../../../lib/load/text/article-data';
import { checkText, type TextCheck } from '../../../../lib/load/text/check-text';
import { toNewReport } from '../../../../lib/new/data-files';
import { makeFolder } from '../../support/make-folder';

/** An article about a storm that never was. */
export const STORM = `The storm that crossed the Aldermere valley on Sunday left over 12,400 homes without power, the county council said on Tuesday.
About two thirds of them were connected again by Monday evening, but some 3,900 homes were still waiting, among them at least six care homes.
“We have never had so many lines down at the same time,” said Ada Brook, the mayor of Aldermere. “Our crews have worked for 30 hours.”
Insurers put the damage at up to £45 million, which is more than the cost of the flood of March 2021.
It’s believed that the repairs will take three weeks.
The council’s own survey found that 18% of the town’s trees had fallen and that between 20 and 25 roads were closed.
The third storm of this winter won’t be the last, Jo Hill, a forecaster, warned.
`;

/** The data files that a new report on the storm begins with. */
export function beginStorm(text = STORM): ReadonlyMap<string, string> {
  const made = toNewReport({
    text,
    publisher: 'The Aldermere Courier',
    day: '2024-01-23',
    url: 'https://courier.example/storm',
    today: '2024-01-24',
  });
  if (made === undefined) throw new Error('the storm has no figures');
  return made.files;
}

/** What a check of the storm’s report says of a text. `change` edits the data files first. */
export function checkStorm(
  text: string,
  change: (files: Map<string, string>) => void = () => undefined,
): { readonly check: TextCheck; readonly said: readonly string[]; readonly leftOver: readonly string[] } {
  const files = new Map(beginStorm());
  change(files);
  const folder = makeFolder(Object.fromEntries([...files].map(([name, content]) => [`storm/${name}`, content])));
  const loaded = loadReport(join(folder, 'storm'));
  if (!loaded.ok) throw new Error(loaded.problems.map(formatProblem).join('\n'));
  const check = checkText(text, toArticleData(loaded.report));
  return {
    check,
    said: check.faults.map((fault) => formatProblem(loaded.places.locate(fault, 'storm')).replace(/^.*storm\//, '')),
    leftOver: check.leftOver.map(({ text: number, paragraph }) => `${paragraph}: ${number}`),
  };
}
