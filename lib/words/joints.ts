/** The last joint of a list in running text: `a, b and c`. */
export const joints = { and: 'and', or: 'or' } as const;
