/**
 * <claim-filter>: hides the statements of a list that do not answer to its form, and stories of which none
 * is left. What a statement or its story is stands in data attributes named like the fields of the form.
 */
class ClaimFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    form.addEventListener('input', () => {
      this.#apply(form);
    });
    // The fields are empty only after the event.
    form.addEventListener('reset', () => {
      setTimeout(() => {
        this.#apply(form);
      });
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    this.hidden = false;
    this.#apply(form);
  }

  #apply(form: HTMLFormElement): void {
    const asked = Object.fromEntries(new FormData(form)) as Partial<Record<string, string>>;
    const groups = document.getElementById(this.dataset.list ?? '')?.children ?? [];
    let shown = 0;
    let total = 0;
    for (const group of groups as Iterable<HTMLElement>) {
      const before = shown;
      for (const item of group.querySelectorAll<HTMLElement>('li')) {
        const facts: DOMStringMap = Object.assign({}, group.dataset, item.dataset);
        const day = facts.day ?? '';
        const isAskedFor =
          (!asked.from || day >= asked.from) &&
          (!asked.to || day <= asked.to) &&
          ['status', 'speaker', 'country'].every(
            (name) => !asked[name] || facts[name]?.split(' ').includes(asked[name]),
          );
        item.hidden = !isAskedFor;
        shown += Number(isAskedFor);
        total += 1;
      }
      group.hidden = shown === before;
    }
    const status = this.querySelector('[role=status]');
    const words = (this.dataset.shown ?? '').replace('{n}', String(shown)).replace('{total}', String(total));
    if (status) status.textContent = words;
  }
}

customElements.define('claim-filter', ClaimFilter);
