/** What makes a text no XML, with its line counted from 1. */
export interface XmlFault {
  readonly line: number;
  readonly message: string;
}

const piece =
  /<!\[CDATA\[[^]*?\]\]>|<!--[^]*?-->|<\?[^]*?\?>|<!\w[^>]*>|<(\/?)([^\s<>/!?][^\s<>/]*)((?:\s+(?:"[^"]*"|'[^']*'|[^<>"'])*)?)\/?>|<(?=\S{0,20})/g;

/**
 * Finds the first tag that is not closed, or that closes what is not open: a file that was cut off, or one that
 * another program wrote into. The parser itself would take both for text.
 */
export const findXmlFault = (xml: string): XmlFault | undefined => {
  const open: { readonly name: string; readonly index: number }[] = [];
  const toFault = (index: number, message: string): XmlFault => ({
    line: xml.slice(0, index).split('\n').length,
    message,
  });
  for (const { 0: whole, 1: slash, 2: name, 3: attributes, index } of xml.matchAll(piece)) {
    if (whole === '<') return toFault(index, 'A tag has no end.');
    if (name === undefined || (slash !== '/' && attributes?.endsWith('/') === true)) continue;
    if (xml[index + whole.length - 2] === '/' && slash !== '/') continue;
    if (slash !== '/') open.push({ name, index });
    else if (open.at(-1)?.name === name) open.pop();
    else return toFault(index, `</${name}> closes nothing that is open.`);
  }
  const last = open.at(-1);
  if (last !== undefined) return toFault(last.index, `<${last.name}> is never closed.`);
  return /^\s*(?:\uFEFF)?\s*</.test(xml) ? undefined : toFault(0, 'The file does not begin with a tag.');
};
