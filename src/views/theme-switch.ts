import { themePlace } from './theme-place.ts';

const themes = ['system', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];

const { dataset } = document.documentElement;

const asTheme = (name: string | null | undefined): Theme =>
  themes.find((theme) => theme === name) ?? 'system';

/**
 * <theme-switch>: a button that goes from the colours of the system to light, to dark and back. Hidden until this
 * runs, since nothing else can choose for the reader; what was chosen before is set already (before-paint.ts).
 */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.#show(asTheme(dataset.theme));
    this.querySelector('button')?.addEventListener('click', () => {
      const next = themes[(themes.indexOf(asTheme(dataset.theme)) + 1) % 3] ?? 'system';
      this.#show(next);
      try {
        // Kept in this browser and told to nobody.
        localStorage.setItem(themePlace, next);
      } catch {
        // A browser that keeps nothing for us has the choice for this page.
      }
    });
    // Chosen meanwhile, in another tab or on a page from which the reader comes back to this one.
    const follow = (): void => {
      try {
        this.#show(asTheme(localStorage.getItem(themePlace)));
      } catch {
        // Nothing is kept, so nothing was chosen elsewhere.
      }
    };
    for (const event of ['storage', 'pageshow']) addEventListener(event, follow);
  }

  #show(theme: Theme): void {
    dataset.theme = theme;
    const button = this.querySelector('button');
    if (button) button.ariaLabel = button.title = this.dataset[theme] ?? '';
  }
}

customElements.define('theme-switch', ThemeSwitch);
