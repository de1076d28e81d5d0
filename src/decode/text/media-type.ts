/**
 * Reads the type and subtype off a Content-Type, without parameters, in lower case.
 *
 * @param contentType - The value of the field, such as `Application/JSON; charset=utf-8`.
 * @returns `application/json` for that example; the empty string for an empty value.
 */
export function mediaTypeEssence(contentType: string): string {
  const end = contentType.indexOf(";");
  return (end < 0 ? contentType : contentType.slice(0, end)).trim().toLowerCase();
}
