import { compareText } from '../../domain/order.ts';
import { count } from '../count.ts';
import type { Fate, ImportPlan, PlannedStory } from './plan-import.ts';
import { unknownSite } from './resolve.ts';
import { quote } from '../problems/quote.ts';

const fates: Readonly<Record<Fate, string>> = {
  new: 'new',
  changed: 'changed in the archive since, and written anew',
  same: 'unchanged',
  edited: 'changed here by an editor, and left alone',
  deleted: 'deleted here by an editor, and left out',
};

const countKinds = (
  stories: readonly PlannedStory[],
): Map<string, { readonly isLost: boolean; readonly count: number }> => {
  const kinds = new Map<string, { readonly isLost: boolean; readonly count: number }>();
  for (const { kind, isLost } of stories.flatMap(({ losses }) => losses))
    kinds.set(kind, {
      isLost: isLost || (kinds.get(kind)?.isLost ?? false),
      count: (kinds.get(kind)?.count ?? 0) + 1,
    });
  return kinds;
};

/** The lines at which a story lost something of a kind, as far as they are known. */
const toLines = ({ losses }: PlannedStory, kind: string): string => {
  const lines = losses.flatMap((loss) =>
    loss.kind === kind && loss.line !== undefined ? [String(loss.line)] : [],
  );
  return lines.length === 0 ? '' : ` (line ${lines.join(', ')})`;
};

const listCounted = (
  counted: ReadonlyMap<string, { readonly isLost: boolean; readonly count: number }>,
): string[] =>
  [...counted]
    .toSorted(([a, { count: x }], [b, { count: y }]) => y - x || compareText(a, b))
    .map(([kind, { isLost, count: n }]) => `  ${String(n).padStart(5)} × ${kind}${isLost ? ' *' : ''}`);

/** Says what an import does, or would do: by story, by kind and in total. */
export const formatImport = (plan: ImportPlan, isDry: boolean): string => {
  const { archive, stories } = plan;
  const skipped = [...Map.groupBy(archive.skipped, ({ what }) => what)].map(
    ([what, group]) => `${String(group.length)} × ${what}`,
  );
  const written = stories.filter(({ fate }) => fate !== 'edited' && fate !== 'deleted');
  const drafts = written.filter(({ isDraft }) => isDraft).length;
  const losses = written.flatMap((story) => story.losses);
  const lines = [
    `${archive.format}: ${count(stories.length, 'story', 'stories')}${skipped.length === 0 ? '' : `; left out: ${skipped.join(', ')}`}.`,
    ...(Object.keys(fates) as Fate[]).flatMap((fate) => {
      const group = stories.filter((story) => story.fate === fate);
      if (group.length === 0) return [];
      const names =
        fate === 'edited' || fate === 'deleted' ? `: ${group.map(({ slug }) => slug).join(', ')}` : '';
      return [`  ${String(group.length).padStart(5)} ${fates[fate]}${names}`];
    }),
    `${count(drafts, 'draft', 'drafts')}, ${String(written.length - drafts)} published.`,
    ...(
      [
        ['author', plan.authors],
        ['topic', plan.topics],
      ] as const
    ).flatMap(([noun, files]) =>
      files.length === 0
        ? []
        : [
            `${count(files.length, `new ${noun}`, `new ${noun}s`)}: ${files.map(({ path }) => path.replace(/^.*\/|\.md$/g, '')).join(', ')}.`,
          ],
    ),
    ...(plan.guessed.length === 0
      ? []
      : [
          `The archive has keys in place of ${count(plan.guessed.length, 'name', 'names')}, made readable here (correct them in content/authors/): ${plan.guessed.map(({ name, key }) => `${name} (${key})`).join(', ')}.`,
        ]),
    ...(plan.redirects === undefined
      ? []
      : [`${count(plan.redirects.added, 'redirect', 'redirects')} from old addresses.`]),
    ...(plan.queries === 0
      ? []
      : [
          `${count(plan.queries, 'old address differs', 'old addresses differ')} by a query alone (?p=12): recorded in imported.yaml; some hosts can lead them on (docs/moving-in.md).`,
        ]),
    ...plan.unled.map(({ address, reason }) => `No redirect from ${quote(address)}: ${reason}.`),
  ];
  if (losses.length > 0) {
    lines.push(
      '',
      `What did not come in as it was, by kind (${String(losses.length)} in total; * needs an editor before the story can go out):`,
      ...listCounted(countKinds(written)),
      '',
      'By story:',
    );
    for (const story of written.filter((each) => each.losses.length > 0))
      lines.push(
        `  ${story.slug} (${story.file}): ${[...countKinds([story])].map(([kind, { isLost, count: n }]) => `${String(n)} × ${kind}${toLines(story, kind)}${isLost ? ' *' : ''}`).join(', ')}`,
      );
  }
  if (losses.some(({ kind }) => kind === unknownSite))
    lines.push('', 'Name the address of the old site (--site https://…), and links into it are read.');
  const failing = stories.filter(({ errors }) => errors.length > 0);
  if (failing.length > 0) {
    lines.push('', `The check finds errors in ${count(failing.length, 'story', 'stories')}:`);
    for (const { errors } of failing)
      lines.push(
        ...errors.map(({ file, line, id, message }) => `  ${file}:${String(line)} ${id}: ${message}`),
      );
  }
  if (archive.faults.length > 0) {
    lines.push(
      '',
      'Cannot be read:',
      ...archive.faults.map(
        ({ file, line, message }) => `  ${file}${line === undefined ? '' : `:${String(line)}`}: ${message}`,
      ),
    );
  }
  lines.push(
    '',
    isDry
      ? 'Nothing was written: leave out --dry-run to import.'
      : 'Notes to editors are in the texts, as <!-- … -->. Check everything with "npm run check".',
  );
  return lines.join('\n');
};
