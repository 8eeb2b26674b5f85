import { escapeAttribute } from '../notes.ts';

/** A picture with its caption as HTML, in one line so that Markdown around it reads on. */
export const toFigureHtml = (src: string, alt: string, caption: string, link = ''): string => {
  const picture = `<img src="${escapeAttribute(src)}" alt="${escapeAttribute(alt)}">`;
  const linked = link === '' ? picture : `<a href="${escapeAttribute(link)}">${picture}</a>`;
  return `<figure>${linked}${caption.trim() === '' ? '' : `<figcaption>${caption.trim()}</figcaption>`}</figure>`;
};

/** What was shown of another site, as a frame. */
export const toFrameHtml = (url: string): string => `<iframe src="${escapeAttribute(url)}"></iframe>`;
