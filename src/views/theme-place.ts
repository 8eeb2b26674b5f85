/** Where this browser keeps the reader’s choice of colours. */
export const themePlace = 'theme';
