/** Words of the stories, the frequent ones first in groups of about equal frequency. */
export type Vocabulary = readonly (readonly string[])[];

/** Reads the vocabulary's file: one line for each group, its words separated by spaces. */
export const parseVocabulary = (file: string): Vocabulary =>
  file
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split(' '));
