import type { ReactNode } from 'react';
import { searchWords } from '../../lib/words/across';
import styles from './search-field.module.css';

/** Where a site's script and what it reads lie. */
export type SearchPlaces = { readonly loader: string; readonly script: string; readonly data: string };

/** The field that searches all reports. Where no script runs it isn't shown, and the lists below have everything. */
export function SearchField({ places }: { places: SearchPlaces }): ReactNode {
  return (
    <search className={styles['search']} aria-label={searchWords.region}>
      <label className="small-heading" htmlFor="search">
        {searchWords.label}
      </label>
      <input
        id="search"
        type="search"
        autoComplete="off"
        spellCheck={false}
        data-search={places.script}
        data-search-data={places.data}
      />
      <p className={styles['status']} role="status" data-search-status="" />
      <ol className={styles['hits']} data-search-hits="">
        {/* What the script makes each hit of. */}
        <li hidden>
          <span className="small-heading" data-hit="kind" />{' '}
          {/* biome-ignore lint/a11y/useValidAnchor: the script gives it its address */}
          {/* biome-ignore lint/a11y/useAnchorContent: and its name */}
          <a data-hit="name" /> <b data-hit="number" /> <span className={styles['about']} data-hit="about" />
        </li>
      </ol>
      <script type="module" src={places.loader} />
    </search>
  );
}
