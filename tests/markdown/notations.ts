/** Ways in which text reaches an editor's file, each as a block of its own. A word before each is told apart by a number. */
export interface WrittenNotation {
  /** What the block is an example of. */
  readonly family: string;
  readonly written: string;
}

const of = (family: string, ...blocks: readonly string[]): WrittenNotation[] =>
  blocks.map((written) => ({ family, written }));

/** Notation of the site, of Markdown, of other programs and of habit. */
export const notations: readonly WrittenNotation[] = [
  ...of(
    'numbers of lists',
    '2019. Hanoi fails\n2022. Drills begin\n2024. Treaty signed',
    '3. February vote\n7. February count\n19. February oath',
    '1) Parenthesis\n4) Another',
    '1. One\n\n   2022. Nested year\n\n5. Five',
    '1986. Alone was the year',
    '0. Nought\n1. One',
    '1. Same\n1. Same again',
    'Cities of the talks:\n01. Hanoi again\n02. Geneva again',
    'Years of the talks:\n2031. Hanoi later\n2032. Geneva later',
    '> Cities as quoted:\n> 01. Hanoi quoted',
  ),
  ...of(
    'tildes',
    'Between 5~7 degrees and 100~200 launches.',
    'About ~300 km and ~350 km, 200만~800만 명.',
    '| range | count |\n| - | - |\n| 5~7 | 100~200 |',
    'It is ~~struck~~ out.',
  ),
  ...of(
    'emphasis',
    'Plain *emphasis*, **strong**, ***both*** and `code`.',
    '新华社称**“战略使命”**是核心。',
    '朝鮮中央通信は**「戦略的使命」**と報じた。',
    '그는 **"인용"**이라고 말했다.',
    'The area is 5*3*2 m and 2**4.',
    'snake_case_name and _under_score and un*frigging*believable.',
    '** spaced bold** and **unclosed bold.',
  ),
  ...of(
    'headings',
    '## Plain heading words',
    '##\u00A0Nonbreaking heading',
    '##Blankless heading',
    '## 🚀',
    '\u00A0## Indented heading words',
    'Underlined words here\n---',
    '＃＃ 見出し語',
    '#hashtag at the start',
  ),
  ...of(
    'lists',
    '- first point\n- second point\n  - nested point',
    '* star point\n+ plus point',
    '-\u00A0nonbreaking point\n-\u00A0another point',
    '\u00A0\u00A0- indented point\n\u00A0\u00A0- another indented',
    '\u202F7. indented seventh',
    '-blankless point\n-another blankless',
    '• bullet point\n• another bullet',
    '- [ ] open task\n- [x] done task',
  ),
  ...of(
    'links',
    'See [the words](https://gazette.example/page?a=1&b=2) there.',
    'See <https://gazette.example/angle> there.',
    'See https://gazette.example/bare_(x) there, and www.gazette.example/www too.',
    'See [defined words][ref-one].\n\n[ref-one]: https://gazette.example/defined',
    'See [gapped words] (https://gazette.example/gap) there.',
    'See (https://gazette.example/turned)[turned words] there.',
    'See [missing words][nowhere] and [that one][].',
    'See [[wiki page|wiki words]] and ![[embedded file]].',
    'See <a href="https://gazette.example/html">html words</a> there.',
    'See [odd words](https://gazette.example/a page) there.',
    'Write to desk@gazette.example today.',
  ),
  ...of('pictures', '![alt words](figure.png "credit words")', '![curly words](figure.png “curly credit”)', '![lonely words]'),
  ...of(
    'notes',
    'With a note.[^known]\n\n[^known]: Known note words.',
    'Without a note.[^unknown]',
    'In place.^[inline note words]',
  ),
  ...of(
    'code',
    '```js\nconst five = "code words";\n```',
    '    indented code words',
    'Inline `==x==` and `%%y%%` and `[[z]]`.',
    '~~~\n<<<<<<< HEAD\n~~~',
  ),
  ...of(
    'quotations',
    '> Quoted words\n> go on',
    '> [!note] Callout words\n> more callout',
    '!!! note "Admonition title"',
    ':::danger\nContainer words\n:::',
  ),
  ...of(
    'commands of other programs',
    '{{< youtube shortcodeid >}} stays',
    '{{ page.variable }} and {% include liquid.html %}',
    '[caption width="300"]Caption words[/caption]',
    'Marked ==highlight words== here.',
    'A paragraph with class.\n{: .lead-class}',
    'A formula $$x^2 + y$$ here, at $5 and $6.',
    '*[NATO]: North Atlantic words',
    'Edited {++inserted words++} here.',
  ),
  ...of(
    'HTML',
    'The <abbr title="x">abbreviated</abbr> <mark>marked</mark> <cite>cited</cite> <time>timed</time> words.',
    '<table><caption>Caption words</caption><tr><th>head words</th></tr><tr><td>cell words</td></tr></table>',
    '<dl><dt>term words</dt><dd>meaning words</dd></dl>',
    'Write <name of town> and List<String> here.',
    '<div>division words</div>',
    'Less < than and greater > than and R&D and AT&amp;T.',
    'Broken <b>bold words.',
  ),
  ...of('breaks', 'first line\nsecond line', 'hard line  \nnext line', '---', '***'),
  ...of(
    'claims and citations',
    'Fifty were shown [@gazette].',
    ':claim[Marked claim words]{by="KCNA" status=claimed cite="gazette"} it said.',
    'Escaped \\[@gazette] and [@Nobody] and a@b.example.',
  ),
];

/** Ways to keep something from readers; each holds the word "secret". */
export const privateNotations: readonly string[] = [
  'before %%secret%% behind',
  '%%\nsecret\n\n- secret\n%%',
  '- item %%secret *two\n- secret* three%% rest',
  '**bold %%secret** secret%% end',
  '{>>secret<<}',
  '{# secret #}',
  '{% comment %}secret\nsecret{% endcomment %}',
  '{/* secret */}',
  '<!-- secret -->',
  '![alt %%secret%%](figure.png "credit %%secret%%")',
  '<div title="%%secret%%">\n%%secret%%\n</div>',
  '| a | b %%secret%% |\n| - | - |\n| %%secret | secret%% |',
  'A note.[^p]\n\n[^p]: %%secret%%',
  '> %%secret\n> secret%%',
  '## Heading %%secret%%',
  'mail@a.example %%secret%% https://a.example/ %%secret%%',
  ':claim[Words %%secret%% words]{by="KCNA" status=claimed cite="gazette"}',
];
