import { describe, expect, it } from 'vitest';
import { renderBody } from '../../markdown/render-markdown.ts';

const render = async (markdown: string): Promise<string> => (await renderBody(markdown)).code.trim();

describe('rehypeDirections', () => {
  it.each([
    // A number beside them stays on its side.
    ['He told العربية 24 times.', '<p>He told <bdi>العربية</bdi> 24 times.</p>'],
    ['The paper (הארץ) says so.', '<p>The paper (<bdi>הארץ</bdi>) says so.</p>'],
    // What stands between two words of one name belongs to it, what comes behind does not.
    ['A channel, الجزيرة مباشر (2), said.', '<p>A channel, <bdi>الجزيرة مباشر</bdi> (2), said.</p>'],
    ['Both العربية and הארץ.', '<p>Both <bdi>العربية</bdi> and <bdi>הארץ</bdi>.</p>'],
    ['A **word العربية** here.', '<p>A <strong>word <bdi>العربية</bdi></strong> here.</p>'],
    ['Vowels مُحَمَّد too.', '<p>Vowels <bdi>مُحَمَّد</bdi> too.</p>'],
    ['한국어, русский, ελληνικά.', '<p>한국어, русский, ελληνικά.</p>'],
    // Figures of Arabic are no letters.
    ['In ٢٠٢٦ nothing.', '<p>In ٢٠٢٦ nothing.</p>'],
  ])('sets words apart in %s', async (markdown, html) => {
    expect(await render(markdown)).toBe(html);
  });

  it.each([
    ['هل تحمي المعاهدة 3 دول؟ - BBC!', '<p dir="rtl">هل تحمي المعاهدة 3 دول؟ - BBC!</p>'],
    ['> هل تحمي المعاهدة؟', '<blockquote dir="rtl">\n<p>هل تحمي المعاهدة؟</p>\n</blockquote>'],
    ['- هل\n- One word and more', '<ul>\n<li dir="rtl">هل</li>\n<li>One word and more</li>\n</ul>'],
    ['BBC: هل تحمي المعاهدة ثلاث دول؟', '<p dir="rtl">BBC: هل تحمي المعاهدة ثلاث دول؟</p>'],
    ['## برنامج', '<h2 id="برنامج" dir="rtl">برنامج</h2>'],
  ])('gives a block that is mostly written from right to left that direction: %s', async (markdown, html) => {
    expect(await render(markdown)).toBe(html);
  });

  it.each([
    [
      '<q lang="fa">این کافی است؟</q> he asked.',
      '<p><q lang="fa" dir="auto">این کافی است؟</q> he asked.</p>',
    ],
    ['<q lang="ko">무엇이</q> she asked.', '<p><q lang="ko" dir="auto">무엇이</q> she asked.</p>'],
    ['<span dir="rtl">العربية 24</span> said.', '<p><span dir="rtl">العربية 24</span> said.</p>'],
    ['<bdi>العربية</bdi> said so today.', '<p><bdi>العربية</bdi> said so today.</p>'],
    ['Code `العربية 24` here.', '<p>Code <code>العربية 24</code> here.</p>'],
  ])('leaves what an editor has named or shows as written: %s', async (markdown, html) => {
    expect(await render(markdown)).toBe(html);
  });
});
