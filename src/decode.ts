/**
 * Reading bytes as the Rust libraries do that many servers are built on, with their error texts: serde_json, serde_qs, serde_urlencoded, uuid,
 * chrono, url and http.
 *
 * It knows nothing of Deepgram. Nothing here throws for what an input contains, and all but `parseUrl` is linear in its length: of
 * an untrusted URL, ask `hasEndlessHost` first.
 *
 * @module
 */
export { dateError, dateTimeError } from "./decode/chrono.js";
export { type JsonReading, readExactly, readJson } from "./decode/json.js";
export type { JsonError, JsonErrorCategory } from "./decode/json-error.js";
export type { JsonField, JsonStruct, JsonType, JsonValue } from "./decode/json-type.js";
export { mediaTypeEssence } from "./decode/media-type.js";
export { decodeSegment } from "./decode/percent-encoding.js";
export type { QueryFault } from "./decode/query-fault.js";
export {
  type QueryField,
  type QueryFinding,
  type QueryReading,
  type QueryStruct,
  queryReader,
  type ReadQuery,
} from "./decode/query-struct.js";
export { urlencodedReader } from "./decode/query-urlencoded.js";
export type { QueryType, QueryValue } from "./decode/query-value.js";
export { rustDebug } from "./decode/rust-debug.js";
export { rustFloat } from "./decode/rust-float.js";
export type { RustInteger, RustScalar } from "./decode/rust-scalar.js";
export { type AddressKind, hasEndlessHost, isHttpUri, parseUrl, privateAddress } from "./decode/url.js";
export { decodeUtf8, type Utf8Fault, utf8Error, utf8Fault } from "./decode/utf8.js";
export { type UuidFault, uuidError, uuidFault } from "./decode/uuid.js";
export { modernUuidError } from "./decode/uuid-modern.js";
