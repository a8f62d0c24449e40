/** What ties a document beside the chain to it: in a list, in a table where it stands behind the speaker, and beside a chain. */
export const relations = {
  'same-origin': {
    short: 'Another report of it',
    inTable: 'another report of the same saying',
    besideChain: 'Another report of the same saying',
  },
  'same-point': {
    short: 'On the same point',
    inTable: 'another document on the same point; no known connection',
    besideChain: 'Another document on the same point',
  },
  'possibly-related': {
    short: 'Possibly a related report',
    inTable: 'possibly a related report',
    besideChain: 'Possibly a related report',
  },
} as const;

/** What is said of a tie that nobody but us has drawn, and of a document without its words. */
export const relationWords = {
  inferred: 'we think so; no document says it',
  notQuoted: 'words not quoted',
} as const;
