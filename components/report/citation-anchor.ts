/** The id of the note that says which sources some numbers stand for, for the buttons that open it and the note itself. */
export const citationAnchor = (numbers: readonly number[]) => `cite-${numbers.join('-')}`;
