import type { ReactNode } from 'react';
import type { AcrossRow, AcrossView } from '../../lib/derive/across';
import type { PageLink } from '../../lib/derive/imprint';
import { acrossWords } from '../../lib/words/across';
import { Quantity } from '../report/quantity';
import { RowTable } from '../report/row-table';
import { SectionContent, SectionFrame, SectionText } from '../report/section-frame';
import styles from './across-page.module.css';
import { SiteFrame } from './site-frame';

function Row({ row }: { row: AcrossRow }): ReactNode {
  return (
    <tr data-row={row.key}>
      <th scope="row">
        <a href={row.href}>{row.name}</a>
        <span className={styles['label']}>{row.label}</span>
      </th>
      <td>
        {typeof row.number === 'string' ? (
          row.number
        ) : (
          <b className={styles['number']} data-part="number">
            <Quantity number={row.number} />
          </b>
        )}
        {row.hedges === undefined ? null : (
          <i className={styles['hedges']} data-part="hedges">
            {row.hedges}
          </i>
        )}
      </td>
      <td>
        {row.who}
        {row.how === undefined ? null : <i className={styles['hedges']}>{row.how}</i>}
      </td>
      <td className={row.differs === undefined ? undefined : styles['differs']} data-part="differs">
        {row.differs ?? acrossWords.noDifference}
      </td>
    </tr>
  );
}

/** The figures of one report in which a speaker or a document stands. */
function Rows({ rows }: { rows: readonly AcrossRow[] }): ReactNode {
  return (
    <RowTable columns={acrossWords.columns}>
      {rows.map((row) => (
        <Row key={row.key} row={row} />
      ))}
    </RowTable>
  );
}

type Props = { readonly view: AcrossView; readonly home: string; readonly lists: readonly PageLink[] };

/** All that a speaker said, or that stands in a document, in all reports: number, bound, hedges, and what was lost. */
export function AcrossPage({ view, home, lists }: Props): ReactNode {
  const lede = (
    <>
      {[...view.about, view.count].join('. ')}.{' '}
      {view.address === undefined ? null : <a href={view.address}>{acrossWords.readDocument}</a>}
    </>
  );
  return (
    <SiteFrame home={home} lists={lists} title={view.title} lede={lede}>
      {view.reports.map(({ id, title, href, article, rows }) => (
        <SectionFrame key={id} id={`in-${id}`} wide>
          <SectionText id={`in-${id}`} kicker={article} headline={<a href={href}>{title}</a>} text={[]} />
          <SectionContent>
            <Rows rows={rows} />
          </SectionContent>
        </SectionFrame>
      ))}
    </SiteFrame>
  );
}
