/** Text and data within HTML pages. */
export const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
/** Data within a script element: no text in it may end the element. */
export const inScript = (value) => JSON.stringify(value).replaceAll('<', '\\u003c');
