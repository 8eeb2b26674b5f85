/** Languages whose words the site has, by their BCP 47 tags: a file each in text/. */
export const languages = ['en', 'ar', 'ko', 'fr', 'zh', 'ja', 'he'] as const;

export type Language = (typeof languages)[number];

/** What is said of any other. */
export const nameLanguages = `Write a language whose words the site has: ${new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(languages)}.`;
