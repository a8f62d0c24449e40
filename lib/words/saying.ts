/** Who says something, for whom, where and when, wherever it is said. */
export const sayingWords = {
  article: 'The article',
  /** The speaker whom a document credits, and the document. */
  creditedIn: (speaker: string, document: string) => `${speaker} in ${document}`,
  /** A document that nobody here saw. */
  carriedBy: (carrier: string) => `as reported by ${carrier}`,
  notSeen: (carrier: string) => `not seen; as reported by ${carrier}`,
  andOthers: (first: string, others: string) => `${first}${first.includes(',') ? ',' : ''} and ${others} others`,
  ownVoice: (name: string) => `${name}, naming no source`,
  numberBy: (who: string, giver: string) => `${who}. We trace it to ${giver}`,
  /** Where nobody saw that who stands before it gave that number. */
  behind: (who: string, giver: string) => `${who}. Behind it stands ${giver}`,
  later: 'later than the article',
  paragraph: (number: number | string) => `paragraph ${number}`,
  /** The same before what stands there. */
  paragraphOpens: (number: number) => `Paragraph ${number}:`,
  context: 'context',
  isContext: (name: string) => `${name} (context)`,
  accordingTo: (date: string, source: string) => `${date} according to ${source}`,
  before: 'Before it',
  beforeInferred: 'Before it, as we infer',
  licence: (licence: string) => `Licence: ${licence}`,
} as const;

/** Agents and their sides. */
export const agentWords = {
  partyTo: (conflict: string) => `party to ${conflict}`,
  party: (party: string) => `a ${party}`,
  partyOfSide: (party: string, side: string) => `a ${party}: ${side}`,
  withParty: (name: string, party: string) => `${name}, a ${party}`,
  noSide: 'none',
  notNamed: 'not named',
  speaksFor: (name: string) => `for ${name}`,
  assertions: (count: number, written: string) =>
    count === 1 ? 'one statement or event' : `${written} statements or events`,
  fewOrigins: 'Many documents can go back to few people.',
  marked: (conflict: string, sides: number) =>
    ` A party to ${conflict} is marked as one, on ${sides === 2 ? 'either' : 'every'} side.`,
} as const;

/** How surely something is said, and what isn't known of it. */
export const hedgeWords = {
  hedge: (hedges: string) => `with ${hedges}`,
  notKnown: 'how sure they were isn’t known',
} as const;
