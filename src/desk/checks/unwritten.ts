/**
 * The placeholder that "npm run new", "npm run import" and "npm run own" put where something is still to be written: what
 * contains it cannot be published if it can be a draft, and has a warning if it cannot.
 */
export const toWrite = 'TO WRITE:';
