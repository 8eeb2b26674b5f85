import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import ts from 'typescript';

/** What a type of schema.org may hold, as the declarations of schema-dts have it. */
interface SchemaType {
  readonly parents: readonly string[];
  /** Names of the types that a property takes. */
  readonly properties: ReadonlyMap<string, ReadonlySet<string>>;
}

const file = createRequire(import.meta.url)
  .resolve('schema-dts')
  .replace(/\.js$/, '.d.ts');
const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);

const namesIn = (node: ts.Node): string[] => {
  if (ts.isTypeReferenceNode(node)) {
    const name = node.typeName.getText(source);
    return name === 'SchemaValue' && node.typeArguments?.[0] ? namesIn(node.typeArguments[0]) : [name];
  }
  return ts.isUnionTypeNode(node) ? node.types.flatMap(namesIn) : [];
};

const types: ReadonlyMap<string, SchemaType> = new Map(
  source.statements
    .filter(ts.isInterfaceDeclaration)
    .filter(({ name }) => name.text.endsWith('Base'))
    .map((declaration) => [
      declaration.name.text.slice(0, -'Base'.length),
      {
        parents: (declaration.heritageClauses ?? [])
          .flatMap((clause) => clause.types)
          .map((type) => type.expression.getText(source).replace(/Base$/, '')),
        properties: new Map(
          declaration.members
            .filter(ts.isPropertySignature)
            .map((member) => [
              member.name.getText(source).replaceAll('"', ''),
              new Set(member.type ? namesIn(member.type) : []),
            ]),
        ),
      },
    ]),
);

/** A type and all above it. */
const lineOf = (name: string): readonly string[] => [
  name,
  ...(types.get(name)?.parents ?? []).flatMap(lineOf),
];

const isKnown = (name: string): boolean =>
  types.has(name) ||
  source.statements.some(
    (statement) => ts.isInterfaceDeclaration(statement) && statement.name.text === `${name}Leaf`,
  );

/** A type without properties of its own has only a leaf, which names what it extends. */
const parentOfLeaf = (name: string): readonly string[] =>
  source.statements
    .filter(ts.isInterfaceDeclaration)
    .filter((declaration) => declaration.name.text === `${name}Leaf`)
    .flatMap((declaration) => declaration.heritageClauses ?? [])
    .flatMap((clause) => clause.types)
    .map((type) => type.expression.getText(source).replace(/Base$/, ''));

const ancestry = (name: string): ReadonlySet<string> =>
  new Set([...lineOf(name), ...parentOfLeaf(name).flatMap(lineOf)]);

const findProperty = (name: string, property: string): ReadonlySet<string> | undefined =>
  [...ancestry(name)]
    .map((type) => types.get(type)?.properties.get(property))
    .find((found) => found !== undefined);

const plainTypes = ['Text', 'URL', 'Date', 'DateTime', 'Number', 'Integer', 'CssSelectorType', 'Boolean'];

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const typesOf = (node: Readonly<Record<string, unknown>>): readonly string[] =>
  [node['@type'] ?? []].flat().map(String);

const checkValue = (value: unknown, allowed: ReadonlySet<string>, place: string): string[] => {
  if (!isObject(value)) {
    return plainTypes.some((type) => allowed.has(type)) ? [] : [`${place}: takes no plain value`];
  }
  const own = typesOf(value);
  const fits =
    own.length === 0
      ? allowed.has('IdReference')
      : own.some((name) => [...ancestry(name)].some((type) => allowed.has(type)));
  return [
    ...(fits ? [] : [`${place}: takes no ${own.join(' and ') || 'reference'}`]),
    ...checkNode(value, place),
  ];
};

/**
 * Checks a node of JSON-LD and all below it against the vocabulary of schema.org: its types exist, its
 * properties belong to one of them, and the properties take such values.
 * @returns what is wrong, each with its place
 */
export const checkNode = (node: Readonly<Record<string, unknown>>, place = ''): string[] => {
  const own = typesOf(node);
  return [
    ...own.filter((name) => !isKnown(name)).map((name) => `${place}: there is no type ${name}`),
    ...Object.entries(node)
      // A property with -input is how an action names what it asks for.
      .filter(([property]) => !property.startsWith('@') && !property.endsWith('-input'))
      .flatMap(([property, value]) => {
        const here = `${place}/${property}`;
        const names = own.length > 0 ? own : ['Thing'];
        const allowed = names
          .map((name) => findProperty(name, property))
          .find((found) => found !== undefined);
        return allowed
          ? [value].flat().flatMap((item) => checkValue(item, allowed, here))
          : [`${here}: no property of ${names.join(' and ')}`];
      }),
  ];
};
