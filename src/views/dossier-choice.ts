/** So many dossiers can be read side by side. */
const fewest = 2;
const most = 4;

/** What a reader has chosen stands in the address, so that it can be shared. */
const key = 'of';

/**
 * <dossier-choice>: shows two to four of the columns of the table in it. Without script the whole table is there.
 */
class DossierChoice extends HTMLElement {
  connectedCallback(): void {
    const fieldset = this.querySelector('fieldset');
    const boxes = [...this.querySelectorAll('input')];
    // Of two there is nothing to choose.
    if (!fieldset || boxes.length <= fewest) return;
    const asked = (new URLSearchParams(location.search).get(key) ?? '').split(' ');
    const wanted = boxes.filter(({ value }) => asked.includes(value)).slice(0, most);
    const chosen = wanted.length >= fewest ? wanted : boxes.slice(0, most);
    for (const box of boxes) box.checked = chosen.includes(box);
    fieldset.hidden = false;
    fieldset.addEventListener('change', () => {
      this.#show(boxes);
      const address = new URL(location.href);
      address.searchParams.set(
        key,
        boxes
          .filter(({ checked }) => checked)
          .map(({ value }) => value)
          .join(' '),
      );
      history.replaceState(null, '', address);
    });
    this.#show(boxes);
  }

  #show(boxes: readonly HTMLInputElement[]): void {
    const count = boxes.filter(({ checked }) => checked).length;
    for (const box of boxes) box.disabled = box.checked ? count <= fewest : count >= most;
    for (const row of this.querySelectorAll('tr')) {
      const cells = [...row.cells].slice(1);
      cells.forEach((cell, index) => {
        cell.hidden = boxes[index]?.checked !== true;
      });
      // A row in which the chosen have nothing says nothing.
      row.hidden =
        row.parentElement?.tagName === 'TBODY' &&
        cells.every((cell) => cell.hidden || !cell.querySelector('a'));
    }
  }
}

customElements.define('dossier-choice', DossierChoice);
