import type { Language } from '../../schemas/language.ts';

/** What stands around the words of stories in a draft; an editor overwrites it. */
export interface DigestWords {
  readonly withoutCountry: string;
  readonly happened: string;
  readonly due: string;
  readonly answered: string;
  readonly event: (day: string, title: string, citation: string, stories: string) => string;
  readonly question: (question: string, due: string, answer: string, story: string) => string;
  readonly outcome: (day: string, text: string, citation: string) => string;
  readonly noOutcome: string;
  /** Between the names of stories, and behind what introduces a list. */
  readonly semicolon: string;
  readonly colon: string;
}

/** Those of every language that a site may have. */
export const digestWords: Readonly<Record<Language, DigestWords>> = {
  en: {
    withoutCountry: 'Without a country',
    happened: 'What happened',
    due: 'What was due',
    answered: 'What was answered',
    event: (day, title, citation, stories) => `${day}: ${title} ${citation}. See ${stories}.`,
    question: (question, due, answer, story) => `${question} Due on ${due}.${answer} Asked in ${story}.`,
    outcome: (day, text, citation) => ` On ${day}: ${text} ${citation}.`,
    noOutcome: ' No outcome is recorded.',
    semicolon: '; ',
    colon: ':',
  },
  ar: {
    withoutCountry: 'من دون دولة',
    happened: 'ما حدث',
    due: 'ما حان موعده',
    answered: 'ما أُجيب عنه',
    event: (day, title, citation, stories) => `${day}: ${title} ${citation}. انظر ${stories}.`,
    question: (question, due, answer, story) => `${question} موعده ${due}.${answer} ورد السؤال في ${story}.`,
    outcome: (day, text, citation) => ` في ${day}: ${text} ${citation}.`,
    noOutcome: ' لم تُسجَّل نتيجة.',
    semicolon: '؛ ',
    colon: ':',
  },
  ko: {
    withoutCountry: '나라 없음',
    happened: '있었던 일',
    due: '기한이 된 물음',
    answered: '답이 나온 물음',
    event: (day, title, citation, stories) => `${day}: ${title} ${citation}. 관련 기사: ${stories}.`,
    question: (question, due, answer, story) => `${question} 기한: ${due}.${answer} 물은 기사: ${story}.`,
    outcome: (day, text, citation) => ` ${day}: ${text} ${citation}.`,
    noOutcome: ' 기록된 결과가 없다.',
    semicolon: '; ',
    colon: ':',
  },
  fr: {
    withoutCountry: 'Sans pays',
    happened: 'Ce qui s’est passé',
    due: 'Ce qui arrivait à échéance',
    answered: 'Ce qui a trouvé réponse',
    event: (day, title, citation, stories) => `${day} : ${title} ${citation}. Voir ${stories}.`,
    question: (question, due, answer, story) =>
      `${question} Échéance : ${due}.${answer} Question posée dans ${story}.`,
    outcome: (day, text, citation) => ` Le ${day} : ${text} ${citation}.`,
    noOutcome: ' Aucune issue n’est consignée.',
    semicolon: ' ; ',
    colon: ' :',
  },
};
