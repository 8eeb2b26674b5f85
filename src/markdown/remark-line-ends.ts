import type { Processor } from 'unified';

/**
 * Has a text read as if its lines ended as those of Linux do, whatever the editing program or the checkout wrote. A
 * carriage return would otherwise be left inside every paragraph over several lines, and the same story would have
 * other bytes on another machine.
 *
 * in:  "one\r\ntwo"
 * out: <p>one\ntwo</p>
 */
export function remarkLineEnds(this: Processor): void {
  const { parser } = this;
  if (parser === undefined) throw new TypeError('There is no parser yet: remark-parse comes first.');
  this.parser = (document, file) => {
    const text = document.replaceAll(/\r\n?/g, '\n');
    // Other plugins look at the source by the places of nodes.
    file.value = text;
    return parser(text, file);
  };
}
