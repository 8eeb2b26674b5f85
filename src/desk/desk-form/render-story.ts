import type { FormField } from './form-fields.ts';
import { html, type Markup, toLanguageAttributes, writeTextarea } from './html.ts';
import type { StoryState } from './list-stories.ts';
import { renderField } from './render-field.ts';
import type { StoryFile } from './story-file.ts';
import { deskWords } from './words.ts';

/** What the page of a story is made of. */
export interface StoryPage {
  readonly base: string;
  readonly slug: string;
  readonly title: string;
  readonly state: StoryState;
  readonly digest: string;
  readonly file: StoryFile;
  readonly fields: readonly FormField[];
  /** BCP 47, where the story is told in another language than the site's own. */
  readonly language: string | undefined;
}

/** Fields that stand together; all others come last. */
const sections = {
  story: ['title', 'standfirst', 'keyPoints', 'kicker'],
  sources: ['sources'],
  subject: ['authors', 'topics', 'countries', 'events', 'keywords'],
  publication: ['type', 'published', 'draft', 'written', 'updated', 'changes'],
} as const;

const pick = (fields: readonly FormField[], names: readonly string[]): FormField[] =>
  fields.filter(({ path }) => names.includes(String(path[0])));

const renderSection = (title: string, content: Markup | readonly Markup[]): Markup =>
  html`<section>
    <h2>${title}</h2>
    ${content}
  </section>`;

const renderText = (body: string, title: string, hint: string, tools?: Markup): Markup =>
  html`<section class="text">
    <h2><label for="text">${title}</label></h2>
    <p class="hint" id="text-hint">${hint}</p>
    ${writeTextarea(html` id="text" data-text dir="auto" spellcheck="true" aria-describedby="text-hint text-found"`, body)}
    <div class="found" id="text-found" data-found></div>
    ${tools}
  </section>`;

const renderPictureTools = (): Markup =>
  html`<p class="tools">
    <label class="file"
      >${deskWords.picture.add}<input
        type="file"
        data-file
        accept="image/png,image/jpeg,image/webp,image/avif,image/gif"
    /></label>
    <span role="status" data-taken></span>
  </p>`;

/** Stands outside the form: a form may not be in another. */
const renderPictureDialog = (): Markup => {
  const { picture } = deskWords;
  return html`<dialog aria-labelledby="picture-title">
    <form method="dialog">
      <h2 id="picture-title">${picture.title}</h2>
      <p data-picture-name></p>
      <div class="field">
        <label for="picture-alt">${picture.alt}</label><textarea id="picture-alt" rows="3"></textarea>
      </div>
      <div class="field">
        <label for="picture-credit">${picture.credit}</label
        ><input id="picture-credit" type="text" placeholder="${picture.creditExample}" autocomplete="off" />
      </div>
      <div class="field">
        <label for="picture-caption">${picture.caption}</label
        ><input id="picture-caption" type="text" autocomplete="off" />
      </div>
      <p class="found" role="alert" data-picture-found></p>
      <p class="tools">
        <button type="button" class="action" data-confirm>${picture.confirm}</button>
        <button type="button" data-cancel>${picture.cancel}</button>
      </p>
    </form>
  </dialog>`;
};

const renderForm = (file: StoryFile, fields: readonly FormField[]): Markup => {
  const words = deskWords.sections;
  if (file.kind === 'whole') return renderText(file.text, deskWords.whole, deskWords.wholeHint);
  const placed: readonly string[] = Object.values(sections).flat();
  const others = fields.filter(({ path }) => !placed.includes(String(path[0])));
  const render = (names: readonly string[]): Markup[] =>
    pick(fields, names).map((field) => renderField(field));
  return html`${renderSection(words.story, render(sections.story))}
    ${renderText(file.body, words.text, deskWords.bodyHint, renderPictureTools())}
    ${renderSection(words.sources, render(sections.sources))}
    ${renderSection(words.subject, render(sections.subject))}
    ${renderSection(words.publication, render(sections.publication))}
    <section>
      <details class="more">
        <summary>
          <h2>${words.more}</h2>
          <span class="mark" data-mark></span>
        </summary>
        ${others.map((field) => renderField(field))}
      </details>
    </section>`;
};

/** The page on which a story is written. */
export const renderStory = ({
  base,
  slug,
  title,
  state,
  digest,
  file,
  fields,
  language,
}: StoryPage): Markup => {
  const address = `${base}articles/${encodeURIComponent(slug)}`;
  return html`<desk-story data-address="${address}" data-digest="${digest}">
    <div class="bar" role="region" aria-label="${deskWords.thisStory}">
      <p class="what">
        <a href="${base}">${deskWords.stories}</a>
        <span class="state" data-state="${state}">${deskWords.states[state]}</span>
      </p>
      <p role="status" data-status>${deskWords.unchanged}</p>
      <button type="button" class="action" data-save>${deskWords.save}</button>
    </div>
    <main id="main" class="desk">
      <h1 ${toLanguageAttributes(language)}>${title}</h1>
      <div class="notice" role="alert" data-notice hidden></div>
      <form class="form" data-fields="" novalidate>${renderForm(file, fields)}</form>
      <div class="beside">
        <section class="check" aria-labelledby="check-title">
          <h2 id="check-title">${deskWords.sections.check}</h2>
          <p role="status" data-sum>${deskWords.checking}</p>
          <ol data-findings></ol>
        </section>
        <section class="preview" aria-labelledby="preview-title">
          <h2 id="preview-title">${deskWords.sections.preview}</h2>
          <p data-preview-note>${deskWords.previewStarting}</p>
        </section>
      </div>
    </main>
    ${renderPictureDialog()}
  </desk-story>`;
};
