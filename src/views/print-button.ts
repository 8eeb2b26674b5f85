/** <print-button>: prints the page. Hidden until this runs, since nothing else can print for the reader. */
class PrintButton extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.onclick = () => {
      print();
    };
  }
}

customElements.define('print-button', PrintButton);
