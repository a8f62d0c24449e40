import { joinAnd } from '../../format/join-words';
import { type Dated, isBefore } from '../../schema/date';
import type { LinkInput } from '../../schema/link';
import type { Fault, Path } from '../fault';
import type { Checked } from './checked';
import { allLinks } from './links-of';
import { namesOf } from './references';

type Chain = readonly LinkInput[];

/** What is known of the article that chains end at. */
type Ends = { readonly article: string | undefined; readonly paragraphs: number | undefined };

/** What takes over from what: every link but the first says how, and words that are quoted stand there. */
function checkTakingOver(chain: Chain, path: Path): Fault[] {
  return chain.flatMap((link, index): Fault[] => {
    if (index === 0 && link.by !== undefined)
      return [{ path: [...path, index, 'by'], message: 'the first link takes over from nobody; remove by' }];
    if (index > 0 && link.by === undefined)
      return [{ path: [...path, index], message: 'lacks by; write by: quotes, paraphrases or rests-on' }];
    return [];
  });
}

function checkQuotes(links: Chain, path: Path): Fault[] {
  return links.flatMap((link, index) =>
    link.by === 'quotes' && link.words === undefined
      ? [
          {
            path: [...path, index, 'by'],
            message: 'quotes, but no words; write words: and the phrase, or by: paraphrases',
          },
        ]
      : [],
  );
}

/** A link that was surely published before one that it comes after. Links without a date are passed over. */
function checkOrder(chain: Chain, path: Path): Fault[] {
  let latest: Dated | undefined;
  return chain.flatMap(({ date }, index) => {
    if (date === undefined) return [];
    const before = latest;
    if (before === undefined || date.from > before.from) latest = date;
    if (before === undefined || !isBefore(date, before)) return [];
    const message = `${date.text} comes after a link of ${before.text}; put links in order, oldest first, or correct the date`;
    return [{ path: [...path, index, 'date'], message }];
  });
}

/** A link that comes back to a document which the chain has passed, so that it would rest on itself. */
function checkLoops(chain: Chain, path: Path, { article }: Ends): Fault[] {
  return chain.flatMap((link, index) => {
    // The article’s own link has a place of its own, which other checks see to.
    if (link.source === article) return [];
    const first = chain.findIndex((other) => other.agent === link.agent && other.source === link.source);
    if (first === index) return [];
    const message = `comes back to ${link.agent} in ${link.source}, so that the chain rests on itself; remove one of the two links`;
    return [{ path: [...path, index], message }];
  });
}

/** The last link of what the article reports: the article's own, with its paragraph. */
function checkReportedEnd(chain: Chain, path: Path, { article, paragraphs }: Ends, orContext: string): Fault[] {
  const index = chain.length - 1;
  const last = chain[index];
  if (last === undefined || article === undefined) return [];
  if (last.source !== article)
    return [
      {
        path: [...path, index],
        message: `the chain doesn’t end at the article; add its own link last, with source: ${article} and paragraph${orContext}`,
      },
    ];
  const range = `1 to ${paragraphs ?? 'the last'}`;
  if (last.paragraph === undefined)
    return [{ path: [...path, index], message: `lacks the paragraph of the article; write paragraph: and ${range}` }];
  if (paragraphs !== undefined && last.paragraph > paragraphs)
    return [
      { path: [...path, index, 'paragraph'], message: `the article has ${paragraphs} paragraphs; write ${range}` },
    ];
  return [];
}

/** Links that aren't the article's last one but speak as if they were. */
function checkOtherLinks(links: Chain, path: Path, { article }: Ends, isReported: boolean): Fault[] {
  const others = isReported ? links.slice(0, -1) : links;
  return others.flatMap((link, index) => {
    if (article !== undefined && link.source === article) {
      const message = isReported
        ? 'the article’s own link comes last; move it there'
        : 'context isn’t in the article; write role: reported, or remove this link';
      return [{ path: [...path, index, 'source'], message }];
    }
    if (link.paragraph === undefined) return [];
    return [{ path: [...path, index, 'paragraph'], message: 'only the article’s own link has a paragraph; remove it' }];
  });
}

/** What a figure's last link must say, so that there is a number to draw. */
function checkFigureEnd(chain: Chain, path: Path, role: 'reported' | 'context'): Fault[] {
  const last = chain.at(-1);
  if (last === undefined) return [];
  const needed = role === 'reported' ? (['words', 'quantity', 'nature'] as const) : (['quantity'] as const);
  // Words that are quoted but missing are asked for where the quoting is.
  const missing = needed.filter((key) => last[key] === undefined && !(key === 'words' && last.by === 'quotes'));
  if (missing.length === 0) return [];
  return [
    {
      path: [...path, chain.length - 1],
      message: `lacks ${joinAnd(missing)}, which a figure’s last link needs; write ${missing.map((key) => `${key}:`).join(' and ')}`,
    },
  ];
}

/** Chains that don't hold: out of order, in a loop, or without the end that their role asks for. */
export function checkChains({ tree, draft }: Checked): Fault[] {
  const { article, text } = draft.head;
  // An article that names no source is said once, not at every chain.
  const known = namesOf(tree, 'sources').includes(article ?? '');
  const ends: Ends = { article: known ? article : undefined, paragraphs: text?.paragraphs };
  const entries = [
    ...[...draft.figures].map(([id, said]) => ({ kind: 'figures', id, said, role: said.role })),
    ...[...draft.events].map(([id, said]) => ({ kind: 'events', id, said, role: said.role })),
    ...[...draft.statements].map(([id, said]) => ({ kind: 'statements', id, said, role: 'reported' as const })),
  ];
  return entries.flatMap(({ kind, id, said, role }) => {
    const path = [kind, id, 'chain'];
    const relays = [kind, id, 'relays'];
    const orContext = kind === 'statements' ? '' : ', or write role: context';
    return [
      ...checkTakingOver(said.chain, path),
      ...checkQuotes(said.chain, path),
      ...checkQuotes(said.relays, relays),
      ...checkOrder(said.chain, path),
      ...checkLoops(said.chain, path, ends),
      ...(role === 'reported' ? checkReportedEnd(said.chain, path, ends, orContext) : []),
      ...checkOtherLinks(said.chain, path, ends, role === 'reported'),
      ...(kind === 'figures' ? checkFigureEnd(said.chain, path, role) : []),
    ];
  });
}

/** Links that name their own agent as the speaker. */
export function checkCredits({ draft }: Checked): Fault[] {
  return allLinks(draft).flatMap(({ link: { agent, credits }, path }) =>
    credits === agent
      ? [
          {
            path: [...path, 'credits'],
            message: `${credits} is the link’s own agent; leave it out: an agent’s own words need no credit`,
          },
        ]
      : [],
  );
}
