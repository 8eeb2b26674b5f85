import { html, type Markup, toLanguageAttributes } from './html.ts';
import type { ListedStory } from './list-stories.ts';
import { deskWords } from './words.ts';

const renderRow = (
  base: string,
  { slug, title, state, day, errors, warnings, language }: ListedStory,
): Markup =>
  html`<tr>
    <th scope="row">
      <a href="${base}articles/${encodeURIComponent(slug)}" ${toLanguageAttributes(language)}>${title}</a>
      ${language === undefined ? undefined : html`<small>${deskWords.language(language)}</small>`}
    </th>
    <td><span class="state" data-state="${state}">${deskWords.states[state]}</span></td>
    <td class="day">${day}</td>
    <td class="${errors > 0 ? 'problems has-errors' : 'problems'}">
      ${errors + warnings === 0 ? deskWords.noProblems : deskWords.countProblems(errors, warnings)}
    </td>
  </tr>`;

/** The stories, those first that are not out yet. */
export const renderList = (base: string, stories: readonly ListedStory[]): Markup =>
  html`<main id="main" class="page">
    <div class="above">
      <h1>${deskWords.stories}</h1>
      <a class="action" href="${base}new">${deskWords.newStory}</a>
    </div>
    ${
      stories.length === 0
        ? html`<p>${deskWords.noStories}</p>`
        : html`<table class="stories">
            <caption>
              ${deskWords.countStories(stories.length)}
            </caption>
            <thead>
              <tr>
                <th scope="col">${deskWords.columns.title}</th>
                <th scope="col">${deskWords.columns.state}</th>
                <th scope="col">${deskWords.columns.date}</th>
                <th scope="col">${deskWords.columns.problems}</th>
              </tr>
            </thead>
            <tbody>
              ${stories.map((story) => renderRow(base, story))}
            </tbody>
          </table>`
    }
  </main>`;
