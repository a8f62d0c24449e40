const SMALL =
  'the|an?|in|on|at|by|from|to|for|under|over|with|without|who|whose|which|that|where|when|after|before|during|since|between|among|' +
  'across|near|as|against|out|not|still';
const VERBS =
  'was|were|is|are|be|has|have|had|can|could|will|would|may|might|must|should|do|did|get|gets|got|took|takes?|gave|gives?|came|come|' +
  'went|go|fell|fall|rose|rise|grew|began|ran|saw|told|became|dies?|lived?|fled|flee';
/** These belong to a noun that follows, as in “registered voters”, or else to one that is missing: “registered in May”. */
const STATE = '(?:\\p{L}+ed|dead|ill|missing|alive|homeless|held|lost|hurt|sent|born|found|shot|taken|given)';
const BEHIND =
  'in|on|at|by|since|from|to|for|against|as|of|until|under|per|with|when|after|before|during|so|this|last|an?|each|every|daily|worldwide';

/** What is counted, in few words behind a number. */
export const countedWords = {
  /** Where a label comes to where, when and how, which a line that names several figures leaves out. */
  circumstance:
    /[,:;(]|\s(?:in|on|at|by|since|from|to|for|against|as|until|under|per|that|which|who|where|when|after|before|during|every|worldwide|not)(?=\s)/,
  /** What counts nothing but time, so that a number of it says nothing without since when or until what. */
  spanOfTime: /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?|decades?)$/i,
  /** How a label begins that goes on with its number: `18%` / `of Ukraine`. */
  goesOn: /^(?:of|more|less|higher|lower|fewer)\s/,
  /** How a label begins that tells of what was counted, and doesn’t name it: `19,400` / `took part in the trial`. */
  leavesOut: new RegExp(
    `^(?:(?:${SMALL}|${VERBS})(?= )|${STATE}(?: (?:and|or) ${STATE})?(?: \\p{L}+ly)?(?=$|[,:;(]| (?:${BEHIND})(?: |$)))`,
    'u',
  ),
  apart: (name: string) => `, ${name}`,
  named: (noun: string, name: string) => `${noun}: ${name}`,
} as const;
