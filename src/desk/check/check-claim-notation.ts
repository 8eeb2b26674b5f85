import { claimSchema } from '../../schemas/claim.ts';
import type { BodyClaim, BodyClaimPlace } from './body-claim.ts';
import { findClosest, formatSuggestion } from './closest.ts';
import type { Document } from './document.ts';
import { findValue, formatFieldPath } from './fields.ts';
import type { Finding } from './finding.ts';
import { likelihoodWord, toLikelihood } from './likelihood-words.ts';
import { quote } from './quote.ts';

const names = Object.keys(claimSchema.shape);

/** Values of which a claim takes one, to say what was meant. */
const choices: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(claimSchema.shape).flatMap(([name, field]) => {
    const inner = 'unwrap' in field ? field.unwrap() : field;
    return 'options' in inner ? [[name, inner.options]] : [];
  }),
);

/** Finds claims that the site cannot read as they are written, or that stand where none can be marked. */
export const checkClaimNotation = (document: Document): Finding[] => [
  ...checkFields(document),
  ...checkBody(document),
];

/** No field is Markdown: readers would see the notation. */
const checkFields = (document: Document): Finding[] =>
  [...(document.fields?.places.values() ?? [])].flatMap(({ path, value: offset }): Finding[] => {
    const written = findValue(document.fields?.value, path);
    if (typeof written !== 'string' || !written.includes(':claim[')) return [];
    return [
      {
        id: 'bad-claim',
        file: document,
        offset,
        field: formatFieldPath(path),
        message: 'A claim is not read in fields. Keep its words alone here, and mark them in the text.',
      },
    ];
  });

const checkBody = (document: Document): Finding[] => {
  const toFinding = (offset: number, message: string): Finding => ({
    id: 'bad-claim',
    file: document,
    offset,
    message,
  });
  const { claims = [], citationsInClaims = [] } = document.body ?? {};
  if (document.collection !== 'articles') {
    return claims.map(({ offset }) =>
      toFinding(offset, 'Only stories list sources, so only they mark claims. Keep the words alone.'),
    );
  }
  return [
    ...claims.flatMap((claim) => judgeClaim(claim).map(({ offset, message }) => toFinding(offset, message))),
    ...citationsInClaims.map(({ written, offset }) =>
      toFinding(offset, `${quote(written)} stands inside a claim. Name its sources in cite="…" instead.`),
    ),
  ];
};

interface Fault {
  readonly offset: number;
  readonly message: string;
}

const misplaced: Readonly<Record<Exclude<BodyClaimPlace, 'text'>, string>> = {
  claim: 'A claim stands inside another. Put one behind the other, or mark the longer one alone.',
  link: 'A claim stands inside a link. Put the link into the claim: :claim[the [words](https://…)]{…}.',
  heading: 'A claim stands in a heading, where it gets no mark. Mark the sentence in the text below.',
};

const judgeClaim = (claim: BodyClaim): Fault[] => [
  ...(claim.place === 'text' ? [] : [{ offset: claim.offset, message: misplaced[claim.place] }]),
  ...(claim.words === ''
    ? [
        {
          offset: claim.offset,
          message: 'The claim has no words. Write them in the brackets: :claim[Fifty were shown]{…}.',
        },
      ]
    : []),
  ...judgeAttributes(claim),
];

/** By “KCNA Watch” is three attributes: curly marks hold nothing together. */
const curly = /^[“”„‟«»‘’]/;

/** What was meant by a value: "probably" is no slip of the pen, but has its term. */
const formatMeant = (name: string, value: string): string =>
  name === 'likelihood' && value.replace(likelihoodWord, '') === ''
    ? ` Did you mean ${quote(toLikelihood(value))}?`
    : formatSuggestion(value, choices[name] ?? []);

const judgeAttributes = ({ attributes, citedIds, offset, hasUnreadBraces }: BodyClaim): Fault[] => {
  if (attributes.size === 0) {
    return [
      {
        offset,
        message: hasUnreadBraces
          ? 'The attributes cannot be read. Write them at once behind the brackets, each text in straight quotation marks: :claim[…]{by="…" status=claimed cite="id"}.'
          : 'The claim has no attributes. Write them at once behind the brackets: :claim[…]{by="…" status=claimed cite="id"}. A bracket among the words that has no partner is written \\[ or \\].',
      },
    ];
  }
  const curled = [...attributes].find(([, { value }]) => curly.test(value));
  if (curled !== undefined) {
    const [name, { valueOffset }] = curled;
    return [{ offset: valueOffset, message: `Write straight quotation marks: ${name}="…".` }];
  }
  const unknown = [...attributes].filter(([name]) => !names.includes(name));
  const meant = new Set(unknown.map(([name]) => findClosest(name, names)));
  const known = Object.fromEntries(
    [...attributes].filter(([name]) => names.includes(name)).map(([name, { value }]) => [name, value]),
  );
  const result = claimSchema.safeParse(known);
  const judged = new Set<string>();
  return [
    ...unknown.map(([name, attribute]): Fault => {
      const suggestion = formatSuggestion(name, names);
      return {
        offset: attribute.offset,
        message: `There is no attribute ${quote(name)}.${
          suggestion === '' ? ` The attributes are: ${names.join(', ')}.` : suggestion
        }`,
      };
    }),
    ...(result.success ? [] : result.error.issues).flatMap(({ path, message }): Fault[] => {
      const name = String(path[0]);
      const attribute = attributes.get(name);
      const place = path.map(String).join('.');
      // One fault for each value; and what is misspelt is not also missing.
      if (judged.has(place) || (attribute === undefined && meant.has(name))) return [];
      judged.add(place);
      if (attribute === undefined) return [{ offset, message: `The claim has no ${name}. ${message}` }];
      const cited = typeof path[1] === 'number' ? citedIds[path[1]] : undefined;
      if (cited !== undefined) {
        return [{ offset: cited.offset, message: `${quote(cited.id)}: ${message} Put blanks between ids.` }];
      }
      const suggestion = formatMeant(name, attribute.value);
      return [
        {
          offset: attribute.valueOffset,
          message: `${name}=${quote(attribute.value)}:${suggestion} ${message}`,
        },
      ];
    }),
  ];
};
