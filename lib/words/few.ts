/** Words that say none or one of something, where a finder of numbers sees no number: nobody, a person every minute. */
export const fewWords: ReadonlyMap<number, ReadonlySet<string>> = new Map([
  [0, new Set('no none nobody nothing nil nought naught zero never neither nowhere'.split(' '))],
  [1, new Set('one a an single once each every first'.split(' '))],
]);
