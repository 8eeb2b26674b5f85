import type * as showDossierModule from './show-dossier.ts';
import type * as showEvidenceModule from './show-evidence.ts';

/** Comes with the first press. Vite takes a name in one piece for a reason to send a loader of its own with every page. */
const loadPanel = () => import('./show' + '-evidence.ts') as Promise<typeof showEvidenceModule>;

/** The same for the card of a dossier. */
const loadCard = () => import('./show' + '-dossier.ts') as Promise<typeof showDossierModule>;

/** Links of the text to dossiers, wherever the site stands on its host. */
const dossiers = '.prose a[href*="dossiers/"]';

/** Marks, notes of the margin, and numbers of sources, except those in the list of sources itself. */
const openers =
  '.prose .note, .article a[href*="#note-"], :is(.article, .dossier) a[href^="#source-"]:not(.sources a)';

/**
 * <evidence-panel>: opens the evidence behind a mark or a number in place. What it opens is made from the lists
 * after the text, by code that comes with the first press; should that not come, the press leads to the list.
 */
class EvidencePanel extends HTMLElement {
  connectedCallback(): void {
    document.addEventListener('click', (event) => {
      const pressed = event.target as Element;
      const dossier = pressed.closest<HTMLAnchorElement>(dossiers);
      const opener = pressed.closest(openers) ?? (dossier?.origin === location.origin ? dossier : null);
      // With a key or another button, a reader wants what links do.
      if (!opener || event.button > 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
        return;
      event.preventDefault();
      if (opener === dossier) {
        loadCard()
          .then(({ showDossier }) => showDossier(dossier, this.dataset))
          .catch(() => {
            location.href = dossier.href;
          });
        return;
      }
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
