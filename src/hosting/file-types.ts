/** Types of what a built site holds, by the end of a file's name; response-headers.ts says more of some. */
export const fileTypes: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  css: 'text/css',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  geojson: 'application/geo+json',
  gif: 'image/gif',
  html: 'text/html',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  js: 'text/javascript',
  json: 'application/json',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odt: 'application/vnd.oasis.opendocument.text',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xml: 'application/xml',
};

/** What has no other type: not to be shown or run. */
export const unknownType = 'application/octet-stream';

/** Types of text, sent with their character set. */
export const textTypes: readonly string[] = [
  'application/geo+json',
  'application/json',
  'application/xml',
  'image/svg+xml',
  'text/css',
  'text/html',
  'text/javascript',
  'text/plain',
];

/** What a server sends as the type of a file, by the end of its name, where no header says otherwise. */
export const toFileType = (path: string): string => {
  const type = fileTypes[/\.([^./]+)$/.exec(path)?.[1] ?? ''] ?? unknownType;
  return textTypes.includes(type) ? `${type}; charset=utf-8` : type;
};
