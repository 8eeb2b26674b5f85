/** Stands where "npm run new" leaves something to write; a story that has it cannot be published. */
export const toWrite = 'TO WRITE:';
