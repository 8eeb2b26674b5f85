/** Names that have the article wherever a sentence names them. */
const always =
  /^(?:United (?:States|Kingdom|Nations|Arab Emirates)|Netherlands|Philippines|Gambia|Bahamas|Maldives|Vatican|Holy See|White House|Kremlin|Pentagon|Taliban|(?:European|African) Union|[\p{L} ]+ (?:Republic|Islands))$/u;

/** What bodies are that go by what they are: “the Norwegian government”, “the US Treasury”. */
const bodies = [
  'administration|army|authority|bank|board|bureau|cabinet|chamber|commission|committee|council|court|delegation',
  'department|embassy|forum|government|junta|lab|mission|military|ministry|monitoring team|navy|office|organi[sz]ation',
  'panel|parliament|police|presidency|secretariat|senate|tribunal|treasury',
].join('|');
const ofItsKind = new RegExp(`\\b(?:${bodies})$`, 'iu');

/**
 * A name as it stands within an English sentence: with “the” where the language wants it, such as before “United
 * States” or “Dutch government”. Names that begin with whose they are (“South Korea’s Defence Ministry”), with an article
 * of their own, or that are those of news agencies have none.
 */
export const withArticle = (name: string): string => {
  // “UN fact-finding mission on Sudan” is a mission.
  const [head = name] = name.split(/,| (?:of|on|for|in|to|with) /, 1);
  const hasOwn =
    /^(?:an?|the|our|their|its)\b/i.test(head) || /[’'](?:s\b| )/.test(head) || /\bnews agency$/i.test(head);
  return !hasOwn && (always.test(name) || ofItsKind.test(head)) ? `the ${name}` : name;
};
