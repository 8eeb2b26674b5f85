import ts from 'typescript';

/** One import of a file, of whatever form. */
export interface ImportFact {
  /** As written; undefined where only the running program knows it. */
  readonly specifier: string | undefined;
  /** True when nothing of it is left at run time. */
  readonly isTypeOnly: boolean;
}

/** What the rules need to know of a file. */
export interface SourceFacts {
  readonly imports: readonly ImportFact[];
  /** Expressions that ask what time it is, as written. */
  readonly clockReadings: readonly string[];
  readonly usesSetHtml: boolean;
}

interface AstroParts {
  /** TypeScript: the frontmatter and every script block. */
  readonly code: readonly string[];
  /** Files that script elements name. */
  readonly scriptFiles: readonly string[];
  readonly template: string;
}

/** Splits an Astro component into its code and its template. */
const splitAstro = (contents: string): AstroParts => {
  const fence = /^---[^\S\n]*\n([\s\S]*?)^---/m.exec(contents);
  const rest = fence ? contents.slice(fence.index + fence[0].length) : contents;
  const scripts = [...rest.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gi)];
  return {
    code: [fence?.[1] ?? '', ...scripts.map((script) => script[2] ?? '')],
    scriptFiles: scripts.flatMap((script) => /\bsrc=["']([^"']+)["']/.exec(script[1] ?? '')?.[1] ?? []),
    template: rest.replace(/<(script|style)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->/gi, ''),
  };
};

const textOf = (node: ts.Node | undefined): string | undefined =>
  node && ts.isStringLiteralLike(node) ? node.text : undefined;

const isImportMetaGlob = (node: ts.CallExpression): boolean =>
  ts.isPropertyAccessExpression(node.expression) &&
  ts.isMetaProperty(node.expression.expression) &&
  node.expression.name.text === 'glob';

/** The imports that a node itself makes. */
const readImports = (node: ts.Node): ImportFact[] => {
  if (ts.isImportDeclaration(node)) {
    const isTypeOnly = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
    return [{ specifier: textOf(node.moduleSpecifier), isTypeOnly }];
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    return [{ specifier: textOf(node.moduleSpecifier), isTypeOnly: node.isTypeOnly }];
  }
  if (ts.isImportTypeNode(node)) {
    const argument = ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined;
    return [{ specifier: textOf(argument), isTypeOnly: true }];
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return [{ specifier: textOf(node.arguments[0]), isTypeOnly: false }];
  }
  if (ts.isCallExpression(node) && isImportMetaGlob(node)) {
    const [patterns] = node.arguments;
    const written = patterns && ts.isArrayLiteralExpression(patterns) ? patterns.elements : [patterns];
    return written.map((pattern) => ({ specifier: textOf(pattern), isTypeOnly: false }));
  }
  return [];
};

const isDate = (node: ts.Node): boolean => ts.isIdentifier(node) && node.text === 'Date';

/** new Date(), Date() and Date.now read the clock; new Date(value) does not. */
const readsClock = (node: ts.Node): boolean =>
  (ts.isNewExpression(node) && isDate(node.expression) && (node.arguments?.length ?? 0) === 0) ||
  (ts.isCallExpression(node) && isDate(node.expression)) ||
  (ts.isPropertyAccessExpression(node) && isDate(node.expression) && node.name.text === 'now');

const readCode = (code: string): Pick<SourceFacts, 'imports' | 'clockReadings'> => {
  const file = ts.createSourceFile('source.ts', code, ts.ScriptTarget.Latest);
  const imports: ImportFact[] = [];
  const clockReadings: string[] = [];
  const read = (node: ts.Node): void => {
    imports.push(...readImports(node));
    if (readsClock(node)) clockReadings.push(node.getText(file));
    ts.forEachChild(node, read);
  };
  read(file);
  return { imports, clockReadings };
};

/** The same for the expressions of a template, of which there is no tree: by their looks. */
const readTemplate = (template: string): Pick<SourceFacts, 'imports' | 'clockReadings'> => ({
  imports: [...template.matchAll(/\bimport\s*\(\s*(?:["'`]([^"'`]+)["'`])?/g)].map((match) => ({
    specifier: match[1],
    isTypeOnly: false,
  })),
  clockReadings: template.match(/(?<![\w.])(?:new\s+Date(?:\s*\(\s*\)|(?!\s*\())|Date\.now\b)/g) ?? [],
});

const readFacts = (path: string, contents: string): SourceFacts => {
  if (!path.endsWith('.astro')) return { ...readCode(contents), usesSetHtml: false };
  const { code, scriptFiles, template } = splitAstro(contents);
  const facts = [...code.map(readCode), readTemplate(template)];
  return {
    imports: [
      ...facts.flatMap(({ imports }) => imports),
      ...scriptFiles.map((specifier) => ({ specifier, isTypeOnly: false })),
    ],
    clockReadings: facts.flatMap(({ clockReadings }) => clockReadings),
    usesSetHtml: /\bset:html\b/.test(template),
  };
};

/** What is known of contents, by their ending: each rule asks for every file. */
const known = { astro: new Map<string, SourceFacts>(), ts: new Map<string, SourceFacts>() };

/**
 * Reads what the rules need to know of a TypeScript file or an Astro component.
 * @param path decides by its ending how the contents are read
 */
export const readSource = (path: string, contents: string): SourceFacts => {
  const facts = known[path.endsWith('.astro') ? 'astro' : 'ts'];
  const found = facts.get(contents) ?? readFacts(path, contents);
  facts.set(contents, found);
  return found;
};
