/** Characters of a story's standfirst: those that it should have at most, and those that are taken. */
export const maxStandfirst = { usual: 320, most: 400 } as const;
