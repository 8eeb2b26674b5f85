import {
  type Acknowledged,
  type AcknowledgedFamily,
  type AcknowledgedPackage,
  packagesInPages,
} from '../acknowledged.ts';
import { acknowledgementsAddress } from '../address.ts';
import type { Newsroom } from '../newsroom.ts';
import { buildPageFrame, type PageFrame } from './page-frame.ts';

/** A work of others, with its version and its licence. */
export interface Work {
  readonly name: string;
  readonly address: string | undefined;
  readonly version: string;
  readonly licence: string;
  readonly licenceAddress: string | undefined;
  /** Whose it is, where the licence asks to say so. */
  readonly note: string | undefined;
}

/** The page that names the works of others in the site. */
export interface AcknowledgementsPage {
  readonly frame: PageFrame;
  readonly groups: readonly {
    readonly id: string;
    readonly title: string;
    readonly note: string;
    readonly works: readonly Work[];
  }[];
}

/** The register that knows every licence by the name it has in packages; expressions are left unlinked. */
const toLicenceAddress = (licence: string): string | undefined =>
  /^[\w.+-]+$/.test(licence) ? `https://spdx.org/licenses/${licence}.html` : undefined;

const toWork = ({ name, version, licence, notice }: AcknowledgedPackage): Work => ({
  name,
  address: `https://www.npmjs.com/package/${name}`,
  version,
  licence,
  licenceAddress: toLicenceAddress(licence),
  note: notice,
});

const toFamilyWork = (family: AcknowledgedFamily): Work => ({
  name: family.name,
  address: undefined,
  version: family.version,
  licence: family.licence,
  licenceAddress: toLicenceAddress(family.licence),
  note: family.attribution,
});

/** Builds the page of acknowledgements. */
export const buildAcknowledgementsPage = (
  { edition, surroundings }: Newsroom,
  { packages, families }: Acknowledged,
): AcknowledgementsPage => {
  const words = edition.text.acknowledgements;
  return {
    frame: buildPageFrame({
      title: words.title,
      description: words.description,
      address: acknowledgementsAddress,
      surroundings,
      trail: [],
    }),
    groups: [
      {
        id: 'code',
        ...words.code,
        works: packages.filter(({ name }) => packagesInPages.has(name)).map(toWork),
      },
      { id: 'type', ...words.type, works: families.filter(({ use }) => use === 'pages').map(toFamilyWork) },
      {
        id: 'pictures',
        ...words.pictures,
        works: families.filter(({ use }) => use === 'pictures').map(toFamilyWork),
      },
      {
        id: 'tools',
        ...words.tools,
        works: packages.filter(({ name }) => !packagesInPages.has(name)).map(toWork),
      },
    ],
  };
};
