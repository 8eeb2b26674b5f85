import type * as showEvidenceModule from './show-evidence.ts';

/** Comes with the first press. Vite takes a name in one piece for a reason to send a loader of its own with every page. */
const loadPanel = () => import('./show' + '-evidence.ts') as Promise<typeof showEvidenceModule>;

/** Marks, notes of the margin, and numbers of sources, except those in the list of sources itself. */
const openers = '.prose .note, .article a[href*="#note-"], .article a[href^="#source-"]:not(.sources a)';

/**
 * <evidence-panel>: opens the evidence behind a mark or a number in place. What it opens is made from the lists
 * after the text, by code that comes with the first press; should that not come, the press leads to the list.
 */
class EvidencePanel extends HTMLElement {
  connectedCallback(): void {
    document.addEventListener('click', (event) => {
      const opener = (event.target as Element).closest(openers);
      // With a key or another button, a reader wants what links do.
      if (!opener || event.button > 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
        return;
      event.preventDefault();
      loadPanel().then(
        ({ showEvidence }) => {
          showEvidence(opener, this.dataset);
        },
        () => {
          location.hash = (opener.getAttribute('href') ?? '').replace(/.*#/, '');
        },
      );
    });
  }
}

customElements.define('evidence-panel', EvidencePanel);
