import type { ElementContent } from 'hast';
import type { Edition } from '../edition.ts';
import { readBody } from './compact-body.ts';
import type { StoredBody } from './body.ts';
import type { BodyMatter, Making } from './part-kind.ts';
import { findPartKind } from './part-kinds.ts';
import { toPlainLine } from './plain-text.ts';

/** The forms that are trees of HTML. */
type Form = 'toPage' | 'toFeed';

const makeContent = (content: readonly ElementContent[], form: Form, making: Making): ElementContent[] =>
  content.flatMap((node): ElementContent[] => {
    if (node.type === 'part') return findPartKind(node.kind)[form](node, making);
    if (node.type !== 'element') return [node];
    return [{ ...node, children: makeContent(node.children, form, making) }];
  });

/** What parts are made with, into a form. */
export const toMaking = (form: Form, matter: BodyMatter, edition: Edition): Making => {
  const making: Making = {
    matter,
    edition,
    make: (content) => makeContent(content, form, making),
    toText: toPlainLine,
  };
  return making;
};

/**
 * Makes a tree of HTML of a body.
 * @param form for the page, or for a feed
 * @param matter what the body refers to
 */
export const makeBody = (
  body: StoredBody,
  form: Form,
  matter: BodyMatter,
  edition: Edition,
): ElementContent[] => toMaking(form, matter, edition).make(readBody(body).children as ElementContent[]);
