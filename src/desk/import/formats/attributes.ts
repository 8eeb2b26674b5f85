/** What a shortcode was given: by name, and by place. */
export interface Given {
  readonly named: Readonly<Record<string, string>>;
  readonly placed: readonly string[];
}

const one =
  /([\w.-]+)\s*=\s*(?:"((?:\\.|[^"\\])*)"|'([^']*)'|`([^`]*)`|([^\s"']+))|"((?:\\.|[^"\\])*)"|'([^']*)'|`([^`]*)`|([^\s"'=]+)/g;

/** Reads the attributes of a shortcode or a tag: src="a.png" alt='A goose' 12 "words". */
export const readAttributes = (written: string): Given => {
  const named: Record<string, string> = {};
  const placed: string[] = [];
  for (const match of written.replaceAll(/[“”]/g, '"').matchAll(one)) {
    const [, name, ...values]: readonly (string | undefined)[] = match;
    const value = (values.find((each) => each !== undefined) ?? '').replaceAll(/\\(["\\])/g, '$1');
    if (name === undefined) placed.push(value);
    else named[name.toLowerCase()] = value;
  }
  return { named, placed };
};

/** Whether attributes have what readers saw or could follow: words, or an address. */
export const saysSomething = (written: string): boolean => {
  const { named } = readAttributes(written);
  return Object.entries(named).some(
    ([name, value]) =>
      /^(?:https?:)?\/\//.test(value) ||
      (/^(?:title|subtitle|heading|caption|text|label|content)$/.test(name) && value.trim() !== ''),
  );
};
