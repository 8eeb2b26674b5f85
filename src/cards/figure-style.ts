import { readFileSync } from 'node:fs';
import type { Element, ElementContent } from 'hast';
import { colouredTokens, tokenSheet } from './ink.ts';
import { mixColours } from './mix-colours.ts';

/** The style sheets of figures, from the project's root: pictures are drawn with the same rules as pages. */
const styleSheets = ['status', 'figures', 'figure-timeline', 'figure-map'].map(
  (name) => `src/styles/${name}.css`,
);

/** Every style sheet that a picture is drawn with. */
export const figureStyles: readonly string[] = [...styleSheets, tokenSheet];

/** One element of a selector: its name, '' for any, and its classes. */
interface Step {
  readonly name: string;
  readonly classes: readonly string[];
}

interface Rule {
  readonly steps: readonly Step[];
  readonly declarations: readonly (readonly [name: string, value: string])[];
}

/** What a drawing may be told by its style sheet; the rest, such as the cursor, is nothing for a picture. */
export const drawnProperties: ReadonlySet<string> = new Set([
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'stroke-linecap',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'text-anchor',
  'unicode-bidi',
  'opacity',
]);

/** ".bar:is(.a, .b) text" as ".bar.a text" and ".bar.b text". */
const spreadChoices = (selector: string): string[] => {
  const choice = /:is\(([^()]*)\)/.exec(selector);
  if (choice === null) return [selector];
  return (choice[1] ?? '')
    .split(',')
    .flatMap((one) => spreadChoices(selector.replace(choice[0], one.trim())));
};

const splitSelectors = (head: string): string[] => head.split(/,(?![^(]*\))/).map((one) => one.trim());

const toSteps = (selector: string): Step[] =>
  selector.split(/\s+/).map((step) => ({
    name: /^[a-z]+/.exec(step)?.[0] ?? '',
    classes: [...step.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name),
  }));

const toDeclarations = (block: string): Rule['declarations'] =>
  block.split(';').flatMap((one) => {
    const [name = '', ...value] = one.split(':');
    return value.length === 0 ? [] : [[name.trim(), value.join(':').trim()] as const];
  });

/** The rules of a style sheet that hold everywhere; what is under a condition is for screens and printers. */
const readRules = (css: string): Rule[] => {
  const rules: Rule[] = [];
  const read = (block: string): void => {
    for (let at = 0, open = block.indexOf('{'); open >= 0; open = block.indexOf('{', at)) {
      let depth = 1;
      let end = open + 1;
      for (; end < block.length && depth > 0; end += 1) {
        if (block[end] === '{') depth += 1;
        if (block[end] === '}') depth -= 1;
      }
      const head = block.slice(at, open).trim();
      const content = block.slice(open + 1, end - 1);
      at = end;
      if (head.startsWith('@layer')) read(content);
      if (head.startsWith('@')) continue;
      const declarations = toDeclarations(content);
      for (const selector of splitSelectors(head).flatMap(spreadChoices)) {
        // What depends on a pointer, on a focus or on a place among others is not for a picture.
        if (/(?<!^):|[>+~*[]/.test(selector)) continue;
        rules.push({ steps: toSteps(selector), declarations });
      }
    }
  };
  read(css.replace(/\/\*.*?\*\//gs, ''));
  return rules;
};

const matches = ({ name, classes }: Step, element: Element): boolean => {
  const own = Array.isArray(element.properties.className) ? element.properties.className : [];
  return (name === '' || name === element.tagName) && classes.every((one) => own.includes(one));
};

/** @param line the element, after all those that it is in */
const applies = ({ steps }: Rule, line: readonly Element[]): boolean => {
  const last = line.at(-1);
  const own = steps.at(-1);
  if (last === undefined || own === undefined || !matches(own, last)) return false;
  let at = line.length - 2;
  return steps
    .slice(0, -1)
    .toReversed()
    .every((step) => {
      while (at >= 0) {
        const outer = line[at];
        at -= 1;
        if (outer !== undefined && matches(step, outer)) return true;
      }
      return false;
    });
};

const weigh = ({ steps }: Rule): number =>
  steps.reduce((sum, { name, classes }) => sum + classes.length * 100 + (name === '' ? 0 : 1), 0);

type Variables = ReadonlyMap<string, string>;

/** A value with its variables and mixtures worked out; of two colours that of the light. */
const workOut = (value: string, variables: Variables): string => {
  const filled = value
    .replace(/light-dark\(([^,()]+),[^()]*\)/g, '$1')
    .replace(
      /var\((--[\w-]+)(?:, ((?:[^()]|\([^()]*\))*))?\)/g,
      (_, name: string, otherwise: string | undefined) =>
        workOut(variables.get(name) ?? otherwise ?? 'none', variables),
    );
  const mixture = /^color-mix\(in oklab, (#[\da-f]+) ([\d.]+)%, (#[\da-f]+)\)$/i.exec(filled);
  const [, one = '', share = '', other = ''] = mixture ?? [];
  return mixture === null ? filled : mixColours(one, other, Number(share) / 100);
};

let known: { readonly rules: readonly Rule[]; readonly tokens: Variables } | undefined;

const load = () => {
  const rules = styleSheets.flatMap((path) => readRules(readFileSync(path, 'utf8')));
  const tokens = /:root\s*\{([^}]*)\}/.exec(colouredTokens.replace(/\/\*.*?\*\//gs, ''));
  return {
    rules: rules.toSorted((a, b) => weigh(a) - weigh(b)),
    tokens: new Map(toDeclarations(tokens?.[1] ?? '')),
  };
};

/**
 * Writes the look of a drawing into its elements, in the colours of a light page: programs that draw pictures know
 * neither variables nor mixtures of colours.
 * @param drawing as a page has it, its classes and all
 */
export const dressDrawing = (drawing: Element): Element => {
  const { rules, tokens } = (known ??= load());
  const dress = (element: Element, outer: readonly Element[], inherited: Variables): Element => {
    const line = [...outer, element];
    const declarations = rules.filter((rule) => applies(rule, line)).flatMap((rule) => rule.declarations);
    const variables = new Map([...inherited, ...declarations.filter(([name]) => name.startsWith('--'))]);
    const look = declarations
      .filter(([name]) => drawnProperties.has(name))
      .map(([name, value]) => [name, workOut(value, variables).replace(/(?<=\d)px/g, '')] as const);
    return {
      ...element,
      properties: { ...element.properties, ...Object.fromEntries(look) },
      children: element.children.map((child): ElementContent =>
        child.type === 'element' ? dress(child, line, variables) : child,
      ),
    };
  };
  return dress(drawing, [], tokens);
};
