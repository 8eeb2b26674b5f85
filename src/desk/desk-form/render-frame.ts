import { html, type Markup } from './html.ts';
import { deskWords } from './words.ts';

/** What every page of the desk has around it. */
export interface Frame {
  readonly title: string;
  /** The first part of every path, with slashes around it. */
  readonly base: string;
  /** Name of the newsroom. */
  readonly newsroom: string;
  /** The script of the page, if it has one. */
  readonly script?: string;
}

/** A whole page. */
export const renderFrame = ({ title, base, newsroom, script }: Frame, main: Markup): string =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · ${deskWords.desk}</title>
        <link rel="icon" href="${base}icon.svg" />
        ${[
          'styles/fonts.css',
          'styles/tokens.css',
          'styles/base.css',
          'styles/disclosure.css',
          'code/desk.css',
        ].map((sheet) => html`<link rel="stylesheet" href="${base}${sheet}" />`)}
        ${script === undefined ? undefined : html`<script type="module" src="${base}code/client/${script}"></script>`}
      </head>
      <body>
        <a class="skip" href="#main">${deskWords.skip}</a>
        <header class="masthead">
          <a href="${base}">${newsroom} <b>${deskWords.desk}</b></a>
        </header>
        <noscript><p class="notice">${deskWords.needsScript}</p></noscript>
        ${main}
      </body>
    </html> `.text;

/** A page that says why there is none. */
export const renderNotice = (frame: Frame, reason: string): string =>
  renderFrame(
    frame,
    html`<main id="main" class="page">
      <h1>${frame.title}</h1>
      <p>${reason}</p>
    </main>`,
  );
