import { writeArticle, writeFiles } from './fixture-content.ts';
import { uprightPhotograph } from './picture-files.ts';

/** A made-up story that leads everywhere that a text can lead, at a site that stands below a folder of its host. */
export const linkingArticle = 'leads-everywhere';

const body = `A [topic](/topics/example-topic/), [another story](/articles/new/#story-sources), [statements](/claims/), [a feed](/topics/example-topic/rss.xml), [a search](/search/?q=story) and [the front page](/) [@example-source]. One [story in Arabic](/ar/articles/told-in-arabic/) is told in no other language of ours but Korean.

The [archive in full](https://org.example/news/archive/) is ours; [what is beside it](https://org.example/shop/) is not. So is [a host by another name](https://example.com/articles/new/).

## Statements

:claim[Forty geese were seen]{by="A Keeper" status=claimed cite="example-source"}, and :claim[a second bridge is open]{by="A Ministry" status=assessed cite="example-source"}.

## Files

[A report](report.pdf), [rows](rows.csv) and a picture:

![Hills below the sun](hills.jpg "The hills (Photograph: Example desk)")

:::timeline[From the first goose to the second bridge]{events=all}
Events at two bridges.

- 2019: The first goose is seen [@example-source]
- 2024-05: The keeper begins to count [@example-source]
:::
`;

/** Writes it into a content folder. */
export const writeLinkingArticle = async (folder: string): Promise<void> =>
  writeFiles(folder, {
    [`articles/${linkingArticle}/index.md`]: writeArticle(
      {
        title: 'A story that leads everywhere',
        published: '2026-05-24T12:00:00Z',
        picture: {
          file: 'hills.jpg',
          alt: 'Hills below the sun',
          caption: 'The hills',
          credit: 'Photograph: Example desk',
        },
      },
      body,
    ),
    [`articles/${linkingArticle}/hills.jpg`]: await uprightPhotograph(),
    [`articles/${linkingArticle}/report.pdf`]: Buffer.from('%PDF-1.4\n%%EOF\n'),
    [`articles/${linkingArticle}/rows.csv`]: 'Year,Geese\n2025,40\n2026,50\n',
  });
