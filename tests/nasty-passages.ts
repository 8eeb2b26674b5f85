/** A passage as a page has it, with what is around it; all made up. */
interface NastyPassage {
  readonly words: string;
  /** Right before and after it on the page, where the same words come earlier too. */
  readonly prefix?: string;
  readonly suffix?: string;
}

const long =
  'The keepers of the long bridge said on Monday that seven geese, two of them grey, had crossed it in the night without a light';

/** Everything in a passage that an address, a text directive or a browser's search could read as something else. */
export const nastyPassages: readonly NastyPassage[] = [
  // What divides the parts of a directive, and directives.
  'a well-known sky-blue goose',
  'first - then a dash',
  '-minus at the beginning',
  'minus at the end-',
  'one, two, three',
  ',comma at the beginning',
  'comma at the end,',
  'salt & pepper &amp; geese',
  'a=b&text=c',
  'one,-two-,three',
  ':~:text=nothing',
  'a :~: b',
  // What an address gives a meaning to.
  'a 100% goose',
  '%2C is written so',
  '%41%zz',
  'what? which #7 goose',
  'north/south\\east',
  'a+b and a b',
  'semi;colon:colon',
  '[square] {curly} (round) <angle>',
  'under_score and ~tilde~',
  '`grave` ^caret^ |bar|',
  '*star* and **two**',
  '$5, €7 and £9',
  'goose@pond.example',
  'https://pond.example/a?b=c#d',
  // Quotation marks and apostrophes, straight and curly.
  '"straight" and ‘curly’ “marks”',
  'it’s the geese’s bridge',
  "it's the keepers' own",
  '«Guillemets» and „low“ marks',
  // Dashes, spaces and points.
  'ten – twenty — thirty',
  'three\u00a0hundred\u202fkilometres',
  'soft\u00adhyphen goose',
  'two  spaces   are one',
  'wait … what...',
  '1,234.56 km at 7.30 p.m.',
  'U.S.-led talks',
  'Is it? Yes!',
  // Letters of every kind.
  'Péter Szijjártó and Juraj Blanár',
  'Türkiye, İstanbul and ığdır',
  'Straße, Ærø and Łódź',
  'e\u0301tude in two characters',
  'geese 🪿 and 👩‍🚀 fly',
  'formula x² + y³ ≥ ½',
  'сірі гуси за п’ятдесят кілометрів',
  'גשר האווזים הארוך',
  'جسر الإوز الطويل',
  '橋を渡る七羽の雁が見えた',
  '七只大雁飞过长桥',
  '기러기 일곱 마리가 다리를 건넜다',
  'สะพานห่านเจ็ดตัว',
  'हंस पुल के पार गए',
  // Long ones, of which only the ends are named.
  long,
  `Nobody counted them: ${long.toLowerCase()} – and “nobody” saw them, “not even a well-known, sky-blue one”`,
  '長い橋の番人は月曜日に、七羽の雁が夜のうちに明かりもなく橋を渡り、そのうち二羽は灰色だったと語った',
]
  .map((words): NastyPassage => ({ words }))
  .concat(
    { words: 'said nothing', prefix: 'The well-known keeper,' },
    { words: 'went home', suffix: ', then & only then' },
    { words: 'came back', prefix: 'the grey geese', suffix: 'at night - all seven' },
    {
      words: long
        .replace('keepers of the long bridge', 'wardens')
        .replace('crossed it', 'slept under it')
        .replace('a light', 'a sound'),
      prefix: 'At last:',
      suffix: 'on their bills',
    },
  );
