/**
 * Removes the optional white space around a header field value: spaces and tabs, nothing else (RFC 9110 5.6.3).
 *
 * @param value - The value, or one member of a list.
 * @returns The value without leading and trailing spaces and tabs.
 * @example
 * trimFieldValue("\tgzip "); // "gzip"
 */
export function trimFieldValue(value: string): string {
  let from = 0;
  let to = value.length;
  while (from < to && isOptionalSpace(value.charCodeAt(from))) from++;
  while (to > from && isOptionalSpace(value.charCodeAt(to - 1))) to--;
  return value.slice(from, to);
}

function isOptionalSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x09;
}

/**
 * Reads the type and subtype of a Content-Type, without parameters, in lower case.
 *
 * @param contentType - The field value.
 * @returns The media type; the empty string for an empty value.
 * @example
 * mediaTypeEssence("Application/JSON; charset=utf-8"); // "application/json"
 */
export function mediaTypeEssence(contentType: string): string {
  const end = contentType.indexOf(";");
  return trimFieldValue(end < 0 ? contentType : contentType.slice(0, end)).toLowerCase();
}
