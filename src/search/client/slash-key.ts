/** Where this browser keeps the wish; any value means off. */
const place = 'slash-key-off';

/**
 * Whether "/" opens search. A key that is a single character must be possible to turn off (WCAG 2.1.4): speech
 * input types such keys unasked. Where a browser keeps nothing for us, the key works.
 */
export const isSlashKeyOn = (): boolean => {
  try {
    return localStorage.getItem(place) === null;
  } catch {
    return true;
  }
};

/**
 * Keeps the reader's wish in this browser.
 * @throws DOMException where the browser keeps nothing for us
 */
export const setSlashKey = (isOn: boolean): void => {
  if (isOn) localStorage.removeItem(place);
  else localStorage.setItem(place, '');
};
