/** The placeholder that "npm run new" puts where something is still to be written; a story that contains it cannot be published. */
export const toWrite = 'TO WRITE:';
