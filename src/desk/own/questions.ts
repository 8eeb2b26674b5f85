/** Something that is asked of whoever takes the software over; a flag answers it too. */
export interface OwnQuestion {
  readonly name: string;
  readonly prompt: string;
  /** What an empty answer means, by the answers before it; without one, an answer is required. */
  readonly fallback: ((answers: OwnAnswers) => string) | undefined;
  /** Fields of content/site.yaml that it decides: "colours.accent". */
  readonly fields: readonly string[];
}

/** Answers by the names of questions. */
export type OwnAnswers = ReadonlyMap<string, string>;

const nothing = (): string => '';

/** In the order in which they are asked. */
export const ownQuestions: readonly OwnQuestion[] = [
  { name: 'name', prompt: 'Name of the newsroom', fallback: undefined, fields: ['name'] },
  {
    name: 'url',
    prompt: 'Address of the site, such as https://paper.example',
    fallback: undefined,
    fields: ['url', 'tagAuthority'],
  },
  {
    name: 'base',
    prompt: 'Folder of that host in which the site is, such as /news',
    fallback: nothing,
    fields: [],
  },
  {
    name: 'tagline',
    prompt: 'One line on what readers find',
    fallback: () => 'News analysis in which every line can show its source',
    fields: ['tagline'],
  },
  {
    name: 'description',
    prompt: 'One sentence for search engines',
    fallback: (answers) =>
      `${answers.get('name') ?? ''}: analysis in which every statement is attributed, with its evidence.`,
    fields: ['description'],
  },
  { name: 'zone', prompt: 'Time zone, such as Europe/Zurich', fallback: () => 'UTC', fields: ['zone'] },
  { name: 'language', prompt: 'Language of the pages', fallback: () => 'en', fields: ['language'] },
  {
    name: 'accent',
    prompt: 'Colour of links on light pages, and, after a comma, on dark ones',
    fallback: () => '#7d1f3c,#f2a0b2',
    fields: ['colours.accent'],
  },
  {
    name: 'paper',
    prompt: 'Colour of light pages, and, after a comma, of dark ones',
    fallback: () => '#fcfaf4,#151412',
    fields: ['colours.paper'],
  },
  {
    name: 'logo',
    prompt: 'File with a logo, SVG or PNG, in place of the name in type',
    fallback: nothing,
    fields: ['logo'],
  },
  {
    name: 'author',
    prompt: 'Byline of the first author',
    fallback: (answers) => `${answers.get('name') ?? ''} desk`,
    fields: [],
  },
  { name: 'topic', prompt: 'First topic', fallback: () => 'World affairs', fields: [] },
];
