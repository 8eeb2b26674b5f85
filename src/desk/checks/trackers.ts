/**
 * Parameters that name a campaign or a click and change nothing of the page, by who sets them: Google and all
 * who copy its notation, Meta, Microsoft, Yandex, X, TikTok, Mailchimp, HubSpot, Marketo.
 */
const tracker =
  /^(?:utm_\w+|gclid|gclsrc|dclid|gbraid|wbraid|_gl|fbclid|igshid|igsh|msclkid|yclid|ysclid|twclid|ttclid|mc_cid|mc_eid|_hsenc|_hsmi|mkt_tok)$/i;

/**
 * An address without the parameters of trackers; everything else stays as it is written.
 *
 * in:  https://example.com/a?utm_source=x&id=1&fbclid=y#b
 * out: https://example.com/a?id=1#b
 */
export const removeTrackers = (url: string): string => {
  const [, path = url, query, fragment = ''] = /^([^?#]*)\?([^#]*)(#.*)?$/s.exec(url) ?? [];
  if (query === undefined) return url;
  const parameters = query.split('&');
  const kept = parameters.filter((parameter) => !tracker.test(parameter.split('=', 1)[0] ?? ''));
  if (kept.length === parameters.length) return url;
  return `${path}${kept.length === 0 ? '' : `?${kept.join('&')}`}${fragment}`;
};
