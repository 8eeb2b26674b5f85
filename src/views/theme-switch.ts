import { themePlace } from './theme-place.ts';

const themes = ['system', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];

const root = document.documentElement;

const asTheme = (name: string | null | undefined): Theme =>
  themes.find((theme) => theme === name) ?? 'system';

/**
 * <theme-switch>: a button that goes from the colours of the system to light, to dark and back. Hidden until this
 * runs, since nothing else can choose for the reader; what was chosen before stands already (before-paint.ts).
 */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.#show(asTheme(root.dataset.theme));
    this.querySelector('button')?.addEventListener('click', () => {
      const next = themes[(themes.indexOf(asTheme(root.dataset.theme)) + 1) % 3] ?? 'system';
      this.#show(next);
      try {
        // Kept in this browser and told to nobody.
        localStorage.setItem(themePlace, next);
      } catch {
        // A browser that keeps nothing for us has the choice for this page.
      }
    });
    // Chosen meanwhile: in another tab, on a page from which the reader comes back to this one, or by the system.
    const follow = (): void => {
      try {
        this.#show(asTheme(localStorage.getItem(themePlace)));
      } catch {
        // Nothing is kept, so nothing was chosen elsewhere.
      }
    };
    window.addEventListener('storage', follow);
    window.addEventListener('pageshow', follow);
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', follow);
  }

  #show(theme: Theme): void {
    root.dataset.theme = theme;
    const button = this.querySelector('button');
    if (button) button.ariaLabel = button.title = this.dataset[theme] ?? '';
    // The bar of a browser has the colour of the paper.
    const paper = getComputedStyle(root).backgroundColor;
    for (const bar of document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]'))
      bar.content = paper;
  }
}

customElements.define('theme-switch', ThemeSwitch);
