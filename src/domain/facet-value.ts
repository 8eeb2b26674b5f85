/** Stands in a value of the index before the language of its name, where that is not the language of the page. */
export const languageSign = '␟';
