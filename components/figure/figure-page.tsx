import type { ReactNode } from 'react';
import type { FigurePageView } from '../../lib/derive/figure-page';
import { derivedWords } from '../../lib/words/derived';
import { figureWords } from '../../lib/words/figure';
import { pageWords } from '../../lib/words/page';
import { sayingWords } from '../../lib/words/saying';
import { sectionWords } from '../../lib/words/sections';
import { Copyable } from '../report/copyable';
import { Corrections } from '../report/corrections';
import { DataTable } from '../report/data-table';
import { DrawnFigure } from '../report/drawn-figure';
import { PageFrame } from '../report/page-frame';
import { Prose } from '../report/prose';
import { SourceList } from '../report/source-list';
import type { Stills } from '../report/still-frames';
import { FileLinks } from '../report/take-away';
import { TitledSection } from '../report/titled';
import { Chain } from './chain';
import { Comparing } from './comparing';
import { Derived } from './derived';
import styles from './figure-page.module.css';
import { Opening } from './opening';
import { ParagraphMap } from './paragraph-map';

const plain = (text: string) => [{ text }];

function Others({ view, stills }: { view: FigurePageView; stills: Stills }): ReactNode {
  if (view.others === undefined) return null;
  return (
    <TitledSection
      id="others"
      kicker={figureWords.others.kicker}
      headline={plain(view.others.headline)}
      text={[plain(figureWords.others.text)]}
    >
      <DrawnFigure
        alt={view.others.alt}
        kind="rows"
        rows={view.others.table.rows.length}
        stills={stills}
        caption={<DataTable table={view.others.table} caption={view.others.headline} />}
      />
    </TitledSection>
  );
}

function Notes({ view }: { view: FigurePageView }): ReactNode {
  if (view.caveats.length === 0 && view.asked.length === 0) return null;
  const { kicker, headline } = figureWords.caveats;
  return (
    <TitledSection id="caveats" kicker={kicker} headline={plain(headline)} text={[]}>
      {view.caveats.map((caveat) => (
        <p key={caveat.map((piece) => piece.text).join('')}>
          <Prose text={caveat} />
        </p>
      ))}
      {view.asked.map(({ question, answer }) => (
        <p key={question}>
          <b>{question}</b> <Prose text={answer} />
        </p>
      ))}
    </TitledSection>
  );
}

/** Who says so: the chain, or how the report worked the number out itself. */
function Who({ view }: { view: FigurePageView }): ReactNode {
  const { chain } = figureWords;
  if (view.derived !== undefined)
    return (
      <TitledSection
        id="chain"
        kicker={chain.kicker}
        headline={plain(derivedWords.headline)}
        text={[plain(derivedWords.text)]}
      >
        <Derived view={view.derived} />
      </TitledSection>
    );
  return (
    <TitledSection id="chain" kicker={chain.kicker} headline={plain(chain[view.role])} text={[plain(chain.text)]} wide>
      <Chain chain={view.chain} />
    </TitledSection>
  );
}

/** Where in the article the words stand. */
function Words({ view }: { view: FigurePageView }): ReactNode {
  if (view.place === undefined) return null;
  const { kicker, headline, text, open } = figureWords.place;
  return (
    <TitledSection id="words" kicker={kicker} headline={plain(headline)} text={[plain(text)]}>
      {view.place.of === undefined ? null : <ParagraphMap paragraph={view.place.paragraph} of={view.place.of} />}
      <p>
        {sayingWords.paragraphOpens(view.place.paragraph)} <q>{view.place.words}</q>.{' '}
        {view.place.href === undefined ? null : <a href={view.place.href}>{open}</a>}
      </p>
    </TitledSection>
  );
}

/** The charts that draw the figure. */
function DrawnIn({ view }: { view: FigurePageView }): ReactNode {
  if (view.charts.length === 0) return null;
  const { kicker, headline } = figureWords.charts;
  return (
    <TitledSection id="charts" kicker={kicker} headline={plain(headline)} text={[]}>
      <ul className={styles['charts']}>
        {view.charts.map((chart) => (
          <li key={chart.href}>
            <a href={chart.href}>{chart.text}</a>
          </li>
        ))}
      </ul>
    </TitledSection>
  );
}

/** The ways to the figures before and after this one. */
function Neighbours({ view: { previous, next } }: { view: FigurePageView }): ReactNode {
  return (
    <nav className={styles['neighbours']} aria-label={pageWords.figures}>
      {previous === undefined ? null : (
        <a href={previous.href} rel="prev">
          {pageWords.previous(previous.label)}
        </a>
      )}
      {next === undefined ? null : (
        <a href={next.href} rel="next">
          {pageWords.next(next.label)}
        </a>
      )}
      <a href="#top">{pageWords.top}</a>
    </nav>
  );
}

/** The page of one figure: who says so, in which words, how surely, and what differs along the way. */
export function FigurePage({ view, stills }: { view: FigurePageView; stills: Stills }): ReactNode {
  const { corrected, sources, cite } = figureWords;
  const crumb = <a href={view.imprint.home}>{view.imprint.title}</a>;
  return (
    <PageFrame imprint={view.imprint} citations={view.citations} crumb={crumb}>
      <Opening view={view} />
      {view.corrections.length === 0 ? null : (
        <TitledSection id="corrections" kicker={sectionWords.corrections.kicker} headline={plain(corrected)} text={[]}>
          <Corrections corrections={view.corrections} />
        </TitledSection>
      )}
      <Who view={view} />
      <Words view={view} />
      <Others view={view} stills={stills} />
      <Comparing comparisons={view.comparisons} />
      <Notes view={view} />
      <DrawnIn view={view} />
      <TitledSection id="sources-here" kicker={sources.kicker} headline={plain(sources.headline)} text={[]}>
        <SourceList sources={view.sources} />
      </TitledSection>
      <TitledSection id="cite" kicker={sectionWords.cite.kicker} headline={plain(cite)} text={[]}>
        <Copyable>{view.cite}</Copyable>
        <FileLinks links={view.files} />
      </TitledSection>
      <Neighbours view={view} />
    </PageFrame>
  );
}
