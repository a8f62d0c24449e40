import type {
  Claim,
  CorrectionComment,
  CreativeWork,
  Dataset,
  Graph,
  Observation,
  Organization,
  Person,
  Thing,
  WithContext,
} from 'schema-dts';
import { toPlainText } from '../facts/prose-view';
import { figureText } from '../facts/said';
import { figureSentence } from '../facts/wording';
import { csvAddress, figureAddress, packageAddress, reportAddress } from '../format/address';
import { withoutIsolates } from '../format/isolate';
import { known } from '../format/known';
import { toSiteAddress } from '../format/site-address';
import type { Agent, Figure, Report, Source } from '../schema/report';
import { imprintWords } from '../words/imprint';
import { siteWords } from '../words/site';
import { natureText } from './tile';

/*
 * What pages say to machines, in the vocabulary of schema.org: a report is a Dataset, what somebody said a Claim, its number
 * an Observation.
 */

const house: Organization = { '@type': 'Organization', name: siteWords.name };

const toAgent = ({ kind, name }: Agent): Organization | Person =>
  kind === 'person' ? { '@type': 'Person', name } : { '@type': 'Organization', name };

function toWork(source: Source): CreativeWork {
  const publisher = source['container-title'] ?? source.publisher;
  return {
    '@type': source.type === 'article-newspaper' ? 'NewsArticle' : 'CreativeWork',
    ...known({
      name: source.title,
      url: source.URL,
      datePublished: source.issued?.text,
      publisher: publisher === undefined ? undefined : ({ '@type': 'Organization', name: publisher } as const),
    }),
  };
}

function toCorrections({ corrections }: Report): readonly CorrectionComment[] {
  return corrections.map(({ date, was, now, why }) => ({
    '@type': 'CorrectionComment',
    datePublished: date.text,
    text: imprintWords.corrected(was, now, why),
  }));
}

function toDataset(report: Report): Exclude<Dataset, string> {
  const { head } = report;
  const zip = toSiteAddress(packageAddress(report.id));
  const csvs = [...report.charts.keys()].map((chart) => toSiteAddress(csvAddress(report.id, chart)));
  const files = [
    ...(zip === undefined ? [] : [{ contentUrl: zip, encodingFormat: 'application/zip' }]),
    ...csvs.flatMap((csv) => (csv === undefined ? [] : [{ contentUrl: csv, encodingFormat: 'text/csv' }])),
  ];
  return {
    '@type': 'Dataset',
    name: toPlainText(report, head.title),
    description: toPlainText(report, head.about),
    version: head.edition,
    dateModified: head.updated.text,
    inLanguage: head.language,
    creator: house,
    isBasedOn: toWork(head.article),
    variableMeasured: [...report.measures.values()].map(({ name }) => name),
    ...known({ url: toSiteAddress(reportAddress(report.id)) }),
    ...(files.length === 0
      ? {}
      : { distribution: files.map((file) => ({ '@type': 'DataDownload', ...file }) as const) }),
    ...(report.corrections.length === 0 ? {} : { correction: toCorrections(report) }),
  };
}

/** The number, bounded as it was said: of “over 648,000” the low end alone is known. */
function toObservation(report: Report, figure: Figure): Observation {
  const { quantity } = figure.said;
  const ends = {
    stated: { value: figure.said.value },
    about: { value: figure.said.value },
    moreThan: { minValue: figure.said.value },
    atLeast: { minValue: figure.said.value },
    lessThan: { maxValue: figure.said.value },
    upTo: { maxValue: figure.said.value },
    between:
      quantity.bound === 'between'
        ? { minValue: quantity.low, maxValue: quantity.high, ...known({ value: quantity.best }) }
        : {},
  };
  return {
    '@type': 'Observation',
    name: figure.name,
    description: `${figureText(figure).full}; ${natureText(figure)}`,
    unitText: figure.measure.unit,
    ...ends[quantity.bound],
    variableMeasured: {
      '@type': 'StatisticalVariable',
      name: figure.measure.name,
      description: toPlainText(report, figure.measure.definition),
    },
    ...known({ observationPeriod: figure.period?.text }),
  };
}

/** Who claims it, where it appears first as far as is known, and where the article's readers met it. */
function toClaim(report: Report, figure: Figure): Claim {
  const { speaking, last, speaker } = figure.said;
  return {
    '@type': 'Claim',
    name: figure.label,
    text: figureSentence(report, figure),
    version: report.head.edition,
    author: figure.derived === undefined ? toAgent(speaker) : house,
    publisher: toAgent(last.agent),
    firstAppearance: toWork(speaking.source),
    ...(speaking.source.restsOn === undefined ? {} : { isBasedOn: speaking.source.restsOn.map(toWork) }),
    ...(figure.role === 'reported' ? { appearance: toWork(report.head.article) } : {}),
    ...known({ datePublished: speaking.date?.text, url: toSiteAddress(figureAddress(report.id, figure.id)) }),
  };
}

/** Data within a page, as text that can stand in its markup: no tag can begin in it. */
function write(data: WithContext<Thing> | Graph): string {
  return withoutIsolates(JSON.stringify(data)).replaceAll('<', '\\u003c');
}

/** What a report's dashboard says to machines. */
export function reportJsonLd(report: Report): string {
  return write({ '@context': 'https://schema.org', ...toDataset(report) });
}

/** What a figure's page says to machines. */
export function figureJsonLd(report: Report, figure: Figure): string {
  return write({
    '@context': 'https://schema.org',
    '@graph': [toClaim(report, figure), toObservation(report, figure)],
  });
}
