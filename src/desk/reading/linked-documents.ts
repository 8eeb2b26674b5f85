import { toLinkedDocument } from '../../domain/documents/document.ts';
import type { BodyLink } from './body.ts';
import type { Document } from './document.ts';

/** An address as it would be without codes, where it can be decoded. */
export const decodeAddress = (url: string): string => {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
};

/** The documents that a text links to, each with its link. */
export const listLinkedDocuments = (
  article: Document,
): { readonly name: string; readonly link: BodyLink }[] =>
  (article.body?.links ?? []).flatMap((link) => {
    const name = toLinkedDocument(decodeAddress(link.url));
    return name === undefined ? [] : [{ name, link }];
  });
