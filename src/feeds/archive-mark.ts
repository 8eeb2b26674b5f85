/**
 * Marks a document as a part of an archive (RFC 5005, fh:archive), which feedsmith does not know. A reader
 * may keep such a document for ever. It is at the end of the feed's own element, where both formats
 * allow it.
 * @param root the element that ends the feed: "channel" or "feed"
 */
export const markAsArchive = (xml: string, root: 'channel' | 'feed'): string => {
  const end = xml.lastIndexOf(`</${root}>`);
  return `${xml.slice(0, end)}<fh:archive xmlns:fh="http://purl.org/syndication/history/1.0"/>${xml.slice(end)}`;
};
