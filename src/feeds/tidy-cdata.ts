/**
 * Takes the indentation around CDATA sections out of a feed: feedsmith lays XML out for people, and a reader
 * that does not trim would show a headline with line breaks around it. Inside a section nothing changes:
 * its end cannot occur in its text, and a feed's HTML holds no section of its own.
 *
 * in:  <title>\n  <![CDATA[A & B]]>\n</title>
 * out: <title><![CDATA[A & B]]></title>
 */
export const tidyCdata = (xml: string): string =>
  xml.replace(/>\s+<!\[CDATA\[/g, '><![CDATA[').replace(/\]\]>\s+<\//g, ']]></');
