import { describe, expect, it } from 'vitest';
import { toVersionText } from '../../../../src/domain/versions/version.ts';
import { buildArticle, buildClaim, buildSource } from '../../article-builder.ts';
import { buildBody } from '../../body-builder.ts';

const paragraphsOf = (html: string): readonly string[] =>
  toVersionText(
    buildArticle({ title: 'Geese', standfirst: 'Seven.', body: buildBody(html) }),
  ).paragraphs.slice(2);

describe('toVersionText', () => {
  it('begins with headline, standfirst and key points, each on one line', () => {
    const { paragraphs } = toVersionText(
      buildArticle({ title: ' Geese\n cross ', standfirst: 'Seven  of them.', keyPoints: ['One\npoint.'] }),
    );
    expect(paragraphs).toEqual(['Geese cross', 'Seven of them.', 'One point.']);
  });

  it('has the pieces of the text one by one: paragraphs, items of lists, cells, captions', () => {
    expect(
      paragraphsOf(
        '<p>One <em>long</em>\nline.</p><ul><li>First</li><li>Second<ol><li>Inner</li></ol></li></ul>' +
          '<table><thead><tr><th>Head</th></tr></thead><tbody><tr><td>Cell</td></tr></tbody></table>' +
          '<figure><img src="a.png" alt="A"><figcaption>Below it</figcaption></figure><p> </p>',
      ),
    ).toEqual(['One long line.', 'First', 'Second', 'Inner', 'Head', 'Cell', 'Below it']);
  });

  it('divides words that stand beside a paragraph from it, also within what is no paragraph itself', () => {
    expect(paragraphsOf('Loose words <section><p>Within</p> after</section> at the end')).toEqual([
      'Loose words',
      'Within',
      'after',
      'at the end',
    ]);
  });

  it('finds the pieces once, and only when somebody asks', () => {
    const text = toVersionText(buildArticle());
    expect(text.paragraphs).toBe(text.paragraphs);
  });

  it('has of each statement what a reader is told: status, speakers, publishers in order, likelihood', () => {
    const [gazette] = buildClaim().sources;
    const other = buildSource({ id: 'other' });
    const claim = buildClaim({ sources: [other, other].concat(gazette ?? []), likelihood: 'likely' });
    const [first, second] = toVersionText(buildArticle({ claims: [claim, buildClaim()] })).claims;
    expect(first).toMatchObject({ status: claim.status, speakers: claim.speakers, likelihood: 'likely' });
    expect(first?.publishers).toEqual([...new Set(first?.publishers)].toSorted());
    expect(second).not.toHaveProperty('likelihood');
  });
});
