/**
 * The panel of npm run dev: what the check finds, on the page that shows it, as it comes. It is no part of any build.
 */
import type { PageFinding, PageFindings } from '../page-finding.ts';
import { findLine } from './find-line.ts';
import { panelStyle } from './panel-style.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');
const here = decodeURI(location.pathname).slice(base.length);

/** What stands for a line of a file on a page. */
const blockNames = 'h1, h2, h3, h4, h5, p, li, td, th, figcaption, caption, pre, dd, dt';

const make = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  words: string,
  ...children: readonly Node[]
): HTMLElementTagNameMap[Name] => {
  const element = document.createElement(name);
  element.append(words, ...children);
  return element;
};

const count = (findings: readonly PageFinding[], severity: string): string => {
  const found = findings.filter((finding) => finding.severity === severity).length;
  return found === 0 ? '' : `${String(found)} ${severity}${found === 1 ? '' : 's'}`;
};

const sum = (findings: readonly PageFinding[]): string =>
  [count(findings, 'error'), count(findings, 'warning')].filter((part) => part !== '').join(', ');

/** Opens the file in the editor at the line: Vite's own service. */
const openFile = ({ file, line, column }: PageFinding): void => {
  const place = encodeURIComponent(`${file}:${String(line)}:${String(column)}`);
  void fetch(`${base}/__open-in-editor?file=${place}`);
};

class FindingsPanel extends HTMLElement {
  readonly #root = this.attachShadow({ mode: 'open' });
  #isOpen = true;

  connectedCallback(): void {
    void this.#load();
    import.meta.hot?.on('sourceline:findings', (told: PageFindings) => {
      this.#show(told);
    });
  }

  async #load(): Promise<void> {
    const response = await fetch(`${base}/@sourceline/findings`);
    this.#show((await response.json()) as PageFindings);
  }

  #show({ findings }: PageFindings): void {
    for (const marked of document.querySelectorAll('[data-finding]')) marked.removeAttribute('data-finding');
    const own = findings.filter(({ address }) => address === here);
    const others = findings.filter((finding) => !own.includes(finding));
    const details = document.createElement('details');
    details.open = this.#isOpen;
    details.addEventListener('toggle', () => (this.#isOpen = details.open));
    const { standIn } = document.documentElement.dataset;
    details.append(
      make('summary', own.length === 0 ? 'Check: nothing on this page' : `Check: ${sum(own)} on this page`),
      ...(standIn === 'page'
        ? [make('p', 'The page is shown as it last was: it cannot be made from its files as they are now.')]
        : []),
      make('ol', '', ...own.map((finding) => this.#toItem(finding))),
      ...(others.length === 0 ? [] : [this.#toOthers(others, standIn !== undefined && own.length === 0)]),
    );
    this.#root.replaceChildren(make('style', panelStyle), details);
    this.hidden = findings.length === 0 && standIn === undefined;
  }

  #toItem(finding: PageFinding): HTMLLIElement {
    const { severity, line, message, correctedLine, file } = finding;
    const place = make('button', `${file.replace(/^.*\//, '')}, line ${String(line)}`);
    place.title = 'Open in your editor';
    place.addEventListener('click', () => {
      openFile(finding);
    });
    const item = make('li', '', make('b', severity), place, make('p', message));
    if (correctedLine !== undefined) item.append(make('code', correctedLine));
    const block = this.#mark(finding);
    if (block) {
      const show = make('button', 'Show');
      show.addEventListener('click', () => {
        block.scrollIntoView({ block: 'center' });
      });
      place.after(show);
    }
    item.dataset.severity = severity;
    return item;
  }

  /** Marks what the line has become on the page. */
  #mark({ written, severity }: PageFinding): HTMLElement | undefined {
    const blocks = [...document.querySelectorAll<HTMLElement>(`main :is(${blockNames})`)].filter(
      (block) => !block.querySelector(blockNames),
    );
    const found = findLine(
      written,
      blocks.map((block) => block.textContent),
    );
    const block = found === undefined ? undefined : blocks[found];
    block?.setAttribute('data-finding', severity);
    return block;
  }

  #toOthers(others: readonly PageFinding[], isOpen: boolean): HTMLElement {
    const pages = Map.groupBy(others, ({ file }) => file);
    const items = [...pages].map(([file, findings]) => {
      const [first] = findings;
      const name = make('button', file);
      if (first !== undefined) {
        name.addEventListener('click', () => {
          openFile(first);
        });
      }
      const told = isOpen
        ? findings.map(({ line, message }) => make('p', `Line ${String(line)}: ${message}`))
        : [];
      return make('li', '', name, make('span', ` ${sum(findings)}`), ...told);
    });
    const list = make('details', '', make('summary', `Elsewhere: ${sum(others)}`), make('ul', '', ...items));
    list.open = isOpen;
    return list;
  }
}

customElements.define('sourceline-findings', FindingsPanel);

const outlines = new CSSStyleSheet();
outlines.replaceSync(
  '[data-finding]{outline:2px solid #b45309;outline-offset:.25rem}[data-finding=error]{outline-color:#b91c1c}',
);
document.adoptedStyleSheets.push(outlines);
document.body.append(document.createElement('sourceline-findings'));
