/** Where this browser keeps the reader's choice of colours; nothing is kept for those of the system. */
export const themePlace = 'theme';
