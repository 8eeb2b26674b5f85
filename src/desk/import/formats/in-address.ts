/** Whether what follows would be part of an address: of a link of Markdown, or in an attribute of HTML. */
export const isInAddress = (before: string): boolean => {
  const line = before.slice(Math.max(0, before.lastIndexOf('\n') + 1, before.length - 500));
  return /\]\(\s*<?[^()\s"<>]*$/.test(line) || /<[a-z][^<>]*=\s*(?:"[^"<>]*|'[^'<>]*)$/i.test(line);
};

/** A command within an address, so that the link around it is read as one. */
export const toAddressPart = (command: string): string =>
  encodeURIComponent(command).replaceAll(
    /[!'()*]/g,
    (sign) => `%${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase()}`,
  );

/** An address that a command would have made. */
export const hasCommand = (address: string): boolean => /%7B(?:%7B|%25)/i.test(address);
