import type { FieldPath } from '../reading/fields.ts';
import type { Choice, FormField } from './form-fields.ts';
import { html, type Markup, writeTextarea } from './html.ts';
import { deskWords, toItemLabel, toLabel } from './words.ts';

/** The id of a field's control. */
export const toControlId = (path: FieldPath): string => `f-${path.join('-')}`;

const nameOf = ({ path }: FormField): string => {
  const name = path.at(-1);
  return typeof name === 'string' ? name : '';
};

/** An item of a list is called by what it is, and its place. */
const renderLabel = ({ path, names }: FormField): Markup => {
  const place = path.at(-1);
  return typeof place === 'number'
    ? html`${toItemLabel(names.at(-1) ?? '')} <span data-number>${place + 1}</span>`
    : html`${toLabel(names)}`;
};

const renderRequired = ({ isRequired }: FormField): Markup | undefined =>
  isRequired ? html` <small class="required">${deskWords.required}</small>` : undefined;

const renderHint = (id: string, hint: string): Markup | undefined =>
  hint === '' ? undefined : html`<p class="hint" id="${id}-hint">${hint}</p>`;

const renderFound = (id: string): Markup => html`<div class="found" id="${id}-found" data-found></div>`;

const describe = (id: string, hint: string): string => `${hint === '' ? '' : `${id}-hint `}${id}-found`;

const renderOption = ({ value, label }: Choice, chosen: string): Markup =>
  value === chosen
    ? html`<option value="${value}" selected>${label}</option>`
    : html`<option value="${value}">${label}</option>`;

const renderControl = (field: Extract<FormField, { value: string }>, id: string): Markup => {
  const described = describe(id, field.hint);
  switch (field.kind) {
    case 'choice': {
      const isKnown = field.value === '' || field.choices.some(({ value }) => value === field.value);
      const listed = [
        { value: '', label: deskWords.nothingChosen },
        ...(isKnown ? [] : [{ value: field.value, label: deskWords.unknownChoice(field.value) }]),
        ...field.choices,
      ];
      return html`<select id="${id}" aria-describedby="${described}">
        ${listed.map((choice) => renderOption(choice, field.value))}
      </select>`;
    }
    case 'text':
      return writeTextarea(
        html` id="${id}" rows="2" dir="auto" aria-describedby="${described}"`,
        field.value,
      );
    case 'line':
      return html`<input
        id="${id}"
        type="text"
        dir="auto"
        value="${field.value}"
        placeholder="${field.example}"
        autocomplete="off"
        aria-describedby="${described}"
      />`;
    case 'date':
      return html`<input
        id="${id}"
        class="date"
        type="text"
        value="${field.value}"
        autocomplete="off"
        spellcheck="false"
        aria-describedby="${described}"
      />`;
  }
};

const renderItem = (item: FormField, origin: number | undefined): Markup => {
  const which = html`<span class="unseen"> ${renderLabel(item)}</span>`;
  const tools = html`<span class="tools"
    ><button type="button" data-act="up">${deskWords.moveUp}${which}</button>
    <button type="button" data-act="remove">${deskWords.remove}${which}</button></span
  >`;
  const place = origin === undefined ? undefined : html` data-origin="${origin}"`;
  return item.kind === 'fields'
    ? html`<li data-item${place}><details${origin === undefined ? html` open` : undefined}><summary>${renderLabel(item)}<span data-summary></span> <span class="mark" data-mark></span></summary>
<div role="group" data-fields="" aria-label="${toItemLabel(item.names.at(-1) ?? '')}">${item.fields.map((one) => renderField(one))}</div>
${tools}</details></li>`
    : html`<li data-item class="short" ${place}>${renderField(item)}${tools}</li>`;
};

/** A field with its label, a sentence on it, and a place for what is found in it. */
export const renderField = (field: FormField): Markup => {
  const id = toControlId(field.path);
  const name = nameOf(field);
  switch (field.kind) {
    case 'kept':
      return html`<div class="field" data-kept data-name="${name}">
        <p class="label">${renderLabel(field)}</p>
        <p class="hint">${deskWords.notShown}</p>
        <div class="found" data-found></div>
      </div>`;
    case 'flag':
      return html`<div class="field flag" data-value="${name}">
        <label for="${id}"
          >${
            field.value
              ? html`<input
                  id="${id}"
                  type="checkbox"
                  checked
                  aria-describedby="${describe(id, field.hint)}"
                />`
              : html`<input id="${id}" type="checkbox" aria-describedby="${describe(id, field.hint)}" />`
          }
          ${renderLabel(field)}</label
        >${renderHint(id, field.hint)}${renderFound(id)}
      </div>`;
    case 'fields':
      return html`<details class="group" ${field.isEmpty ? undefined : html` open`}>
        <summary>${renderLabel(field)} <span class="mark" data-mark></span></summary>
        ${renderHint(id, field.hint)}
        <div role="group" data-fields="${name}" aria-label="${toLabel(field.names)}">
          ${field.fields.map((one) => renderField(one))}
        </div>
        ${renderFound(id)}
      </details>`;
    case 'list': {
      const blankId = toControlId(field.blank.path);
      return html`<fieldset class="list" data-list="${name}">
        <legend>${renderLabel(field)}${renderRequired(field)}</legend>
        ${renderHint(id, field.hint)}
        <ol>
          ${field.items.map((item, at) => renderItem(item, at))}
        </ol>
        <button type="button" data-act="add" id="${id}" aria-describedby="${describe(id, field.hint)}">
          ${deskWords.add(toItemLabel(name))}
        </button>
        ${renderFound(id)}
        <template data-prefix="${blankId}">${renderItem(field.blank, undefined)}</template>
      </fieldset>`;
    }
    default:
      return html`<div class="field" data-value="${name}">
        <label for="${id}">${renderLabel(field)}${renderRequired(field)}</label> ${renderHint(id, field.hint)}
        ${renderControl(field, id)}${renderFound(id)}
      </div>`;
  }
};
