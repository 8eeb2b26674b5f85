import { buildDossiersCsv } from '../../feeds/dossiers-csv.ts';
import { respondAs } from '../../feeds/respond-as.ts';
import { loadNewsroom } from '../../store/newsroom.ts';
import { keyOutputs } from '../../store/output-keys.ts';

interface Props {
  readonly csv: string;
}

export const getStaticPaths = async () => {
  const { dossiers } = await loadNewsroom();
  const shown = dossiers.filter(({ hold }) => hold === undefined);
  return keyOutputs(
    [...Map.groupBy(shown, ({ kind }) => kind)].map(([kind, group]) => ({
      params: { kind },
      props: { csv: buildDossiersCsv(group) } satisfies Props,
    })),
  );
};

export const GET = ({ props }: { readonly props: Props }): Response => respondAs('csv', props.csv);
