/** <print-button>: prints the page. Hidden until this runs, since nothing else can print for the reader. */
class PrintButton extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.querySelector('button')?.addEventListener('click', () => {
      window.print();
    });
  }
}

customElements.define('print-button', PrintButton);
