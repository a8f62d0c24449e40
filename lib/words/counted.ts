/** What is counted, in few words behind a number. */
export const countedWords = {
  /** Where a label comes to where, when and how, which a line that names several figures leaves out. */
  circumstance:
    /[,:;(]|\s(?:in|on|at|by|since|from|to|for|against|as|until|under|per|that|which|who|where|when|after|before|during|every|worldwide|not)(?=\s)/,
  /** How a label begins that goes on with its number: `18%` / `of Ukraine`. */
  goesOn: /^(?:of|more|less|higher|lower|fewer)\s/,
  apart: (name: string) => `, ${name}`,
  named: (noun: string, name: string) => `${noun}: ${name}`,
} as const;
