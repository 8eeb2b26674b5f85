import { themePlace } from './theme-place.ts';

const themes = ['system', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];

const readTheme = (): Theme =>
  themes.find((theme) => theme === document.documentElement.dataset.theme) ?? 'system';

/** Kept in this browser and told to nobody. */
const keepTheme = (theme: Theme): void => {
  try {
    if (theme === 'system') localStorage.removeItem(themePlace);
    else localStorage.setItem(themePlace, theme);
  } catch {
    // A browser that keeps nothing for us has the choice for this page.
  }
};

/**
 * <theme-switch>: a button that goes from the colours of the system to light, to dark and back. Hidden until this
 * runs, since nothing else can choose for the reader; what was chosen before stands already (before-paint.ts).
 */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.#show(readTheme());
    this.querySelector('button')?.addEventListener('click', () => {
      const next = themes[(themes.indexOf(readTheme()) + 1) % themes.length] ?? 'system';
      keepTheme(next);
      this.#show(next);
    });
  }

  #show(theme: Theme): void {
    const root = document.documentElement;
    if (theme === 'system') delete root.dataset.theme;
    else root.dataset.theme = theme;
    this.querySelector('button')?.setAttribute('aria-label', this.dataset[theme] ?? '');
    // The bar of a browser has the colour of the paper.
    const paper = getComputedStyle(root).backgroundColor;
    for (const bar of document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')) {
      bar.dataset.system ??= bar.content;
      bar.content = theme === 'system' ? bar.dataset.system : paper;
    }
  }
}

customElements.define('theme-switch', ThemeSwitch);
