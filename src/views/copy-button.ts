/**
 * <copy-button>: copies an address and says so. Hidden until this runs, since nothing else can copy for the
 * reader; the address is beside it as a link.
 */
class CopyButton extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    // Without a safe connection a browser lets no page copy.
    if (!button || !isSecureContext) return;
    this.hidden = false;
    button.addEventListener('click', () => {
      const { url = '', done = '' } = this.dataset;
      const tell = (words: string): void => {
        const status = this.querySelector('[role=status]');
        if (!status) return;
        status.textContent = words;
        setTimeout(() => (status.textContent = ''), 4000);
      };
      navigator.clipboard.writeText(url).then(
        () => {
          tell(done);
        },
        () => {
          // The browser lets no page copy: the reader does it.
          tell(url);
        },
      );
    });
  }
}

customElements.define('copy-button', CopyButton);
