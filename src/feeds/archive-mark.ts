/**
 * Marks a document of Atom as a part of an archive (RFC 5005, fh:archive), which feedsmith does not know. A reader
 * may keep such a document indefinitely. It is at the end of the feed's own element, where the format allows it.
 */
export const markAsArchive = (xml: string): string => {
  const end = xml.lastIndexOf('</feed>');
  return `${xml.slice(0, end)}<fh:archive xmlns:fh="http://purl.org/syndication/history/1.0"/>${xml.slice(end)}`;
};
