import { figuresBody, figuresFiles } from '../../sites/figures-article.ts';

const renamed = (text: string): string =>
  text.replaceAll('example-source', 'gazette').replaceAll('other-source', 'agency');

/** Every chart and timeline of a made-up story, by its kind. */
export const figureTexts: Readonly<Record<string, string>> = Object.fromEntries(
  [...renamed(figuresBody).matchAll(/^:::(chart|timeline)\[.*?^:::$/gms)].map(([text, name = '']) => [
    /kind=([\w-]+)/.exec(text)?.[1] ?? name,
    text,
  ]),
);

/** The files that they are drawn of. */
export const figureFiles: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(figuresFiles).map(([name, text]) => [name, renamed(text)]),
);
