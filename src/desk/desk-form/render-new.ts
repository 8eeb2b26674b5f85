import type { FormField } from './form-fields.ts';
import { html, type Markup } from './html.ts';
import { renderField } from './render-field.ts';
import { deskWords } from './words.ts';

/** The page on which a story is begun: as few fields as will do. */
export const renderNew = (base: string, fields: readonly FormField[]): Markup =>
  html`<desk-new data-address="${base}new">
    <main id="main" class="page">
      <h1>${deskWords.newStory}</h1>
      <p>${deskWords.newIntroduction}</p>
      <div class="notice" role="alert" data-notice hidden></div>
      <form class="form" data-fields="" novalidate>
        ${fields.map((field) => renderField(field))}
        <p><button type="submit" class="action">${deskWords.create}</button></p>
      </form>
    </main>
  </desk-new>`;
