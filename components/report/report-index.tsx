import type { ReactNode } from 'react';
import type { IndexEntry } from '../../lib/derive/report-index';

/** The reports of a site that has several. */
export function ReportIndex({ entries }: { entries: readonly IndexEntry[] }): ReactNode {
  return (
    <div className="wrap">
      <header className="mast">
        <div className="plate">
          <span className="house">On Record</span>
        </div>
      </header>
      <main>
        <div className="open">
          <h1>Reported figures, and who says so</h1>
        </div>
        <ul className="st">
          {entries.map((entry) => (
            <li key={entry.id}>
              <p className="says">
                <a href={entry.href}>{entry.title}</a>
              </p>
              <p className="who">
                {entry.article}. {entry.count}
              </p>
            </li>
          ))}
        </ul>
      </main>
    </div>
  );
}
