/**
 * Reading bytes as the Rust libraries do that many servers are built on, with their error texts: serde_json, serde_qs, serde_urlencoded, uuid,
 * chrono, url and http.
 *
 * It knows nothing of Deepgram. Nothing here throws for what an input contains, and all but `parseUrl` is linear in its length: of
 * an untrusted URL, ask `hasEndlessHost` first.
 *
 * @module
 */
export { dateError, dateTimeError } from "./decode/date/chrono.js";
export type { JsonError, JsonErrorCategory } from "./decode/json/error.js";
export { type JsonReading, readExactly, readJson } from "./decode/json/json.js";
export type { JsonField, JsonStruct, JsonType, JsonValue } from "./decode/json/type.js";
export type { QueryFault } from "./decode/query/fault.js";
export {
  type QueryField,
  type QueryFinding,
  type QueryReading,
  type QueryStruct,
  queryReader,
  type ReadQuery,
} from "./decode/query/struct.js";
export { urlencodedReader } from "./decode/query/urlencoded.js";
export type { QueryType, QueryValue } from "./decode/query/value.js";
export { mediaTypeEssence } from "./decode/text/field-value.js";
export { rustDebug } from "./decode/text/rust-debug.js";
export { rustFloat } from "./decode/text/rust-float.js";
export type { RustInteger, RustScalar } from "./decode/text/rust-scalar.js";
export { decodeUtf8, type Utf8Fault, utf8Error, utf8Fault } from "./decode/text/utf8.js";
export { decodeSegment } from "./decode/url/percent-encoding.js";
export { type AddressKind, hasEndlessHost, isHttpUri, parseUrl, privateAddress } from "./decode/url/url.js";
export { modernUuidError } from "./decode/uuid/modern.js";
export { type UuidFault, uuidError, uuidFault } from "./decode/uuid/uuid.js";
