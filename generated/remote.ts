// Generated from schemas/ by `npm run generate`. Do not edit.

import { type RemoteData, remoteFrom } from "../src/remote/data.js";

const content =
  '{"endpoints":{"speak.v1":{"content":"text"},"read.v1":{"content":"text"},"listen.v1":{"content":"audio"}},' +
  '"limits":{"milliseconds":10000,"bytes":2097152,"redirects":20},' +
  '"redirects":[301,302,303,307,308],' +
  '"withoutContent":[204,205],' +
  '"personal":[403,406,407,408,421,425,429,451],' +
  '"nameless":["ENOTFOUND","ENODATA"],' +
  '"control":"api.deepgram.com",' +
  '"failing":["ECONNREFUSED","ECONNRESET","EPIPE","EPROTO","UND_ERR_SOCKET","HPE_INVALID_CONSTANT","HPE_INVALID_VERSION","HPE_INVALID_STATUS","CERT_HAS_EXPIRED","CERT_NOT_YET_VALID","CERT_REVOKED","DEPTH_ZERO_SELF_SIGNED_CERT","ERR_TLS_CERT_ALTNAME_INVALID","ERR_SSL_WRONG_VERSION_NUMBER","ERR_SSL_TLSV1_ALERT_INTERNAL_ERROR","ERR_SSL_TLSV1_UNRECOGNIZED_NAME","ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE","ERR_SSL_UNSUPPORTED_PROTOCOL"],' +
  '"mediaTypes":{"json":"application/json","jsonSuffix":"+json","text":"text/plain","charsets":["utf-8","utf8","us-ascii"]},' +
  '"undetermined":{"too slow":"It took longer than {milliseconds} milliseconds.","too long":"`{host}` serves more than {bytes} bytes.","content unclear":"How the server reads the content of `{host}` is unknown. The notices say why.","host endless":"The host of the URL is too long to parse.","other scheme":"Only http and https URLs are fetched, not `{scheme}`.","lookup failed":"The name `{host}` could not be looked up from here: {cause}.","nothing resolves":"Neither `{host}` nor `{control}` could be resolved: DNS does not work here.","no address":"The resolver returned an invalid address for `{host}`.","not enforced":"The server may reject this request. The notices say how.","user information":"The server would reject this request if it does not send the credentials of the URL. The notices say how.","not reached":"`{host}` could not be reached from here: {cause}.","redirect hidden":"`{host}` redirects, and `fetch` does not expose the location.","redirect followed":"`fetch` followed the redirects of `{host}` by itself, so their targets were not checked.","nothing to fetch with":"node:http is not available here, and no `fetch` option was given."},' +
  '"reasons":{"100":"Continue","101":"Switching Protocols","102":"Processing","200":"OK","201":"Created","202":"Accepted","203":"Non Authoritative Information","204":"No Content","205":"Reset Content","206":"Partial Content","207":"Multi-Status","208":"Already Reported","226":"IM Used","300":"Multiple Choices","301":"Moved Permanently","302":"Found","303":"See Other","304":"Not Modified","305":"Use Proxy","307":"Temporary Redirect","308":"Permanent Redirect","400":"Bad Request","401":"Unauthorized","402":"Payment Required","403":"Forbidden","404":"Not Found","405":"Method Not Allowed","406":"Not Acceptable","407":"Proxy Authentication Required","408":"Request Timeout","409":"Conflict","410":"Gone","411":"Length Required","412":"Precondition Failed","413":"Payload Too Large","414":"URI Too Long","415":"Unsupported Media Type","416":"Range Not Satisfiable","417":"Expectation Failed","418":"I\'m a teapot","421":"Misdirected Request","422":"Unprocessable Entity","423":"Locked","424":"Failed Dependency","425":"Too Early","426":"Upgrade Required","428":"Precondition Required","429":"Too Many Requests","431":"Request Header Fields Too Large","451":"Unavailable For Legal Reasons","500":"Internal Server Error","501":"Not Implemented","502":"Bad Gateway","503":"Service Unavailable","504":"Gateway Timeout","505":"HTTP Version Not Supported","506":"Variant Also Negotiates","507":"Insufficient Storage","508":"Loop Detected","510":"Not Extended","511":"Network Authentication Required"},' +
  '"unknownReason":"<unknown status code>",' +
  '"errors":[' +
  '[400,"PAYLOAD_ERROR","Failed to parse URL in JSON body.","Send an absolute URL.","https://developers.deepgram.com/docs/errors"],' +
  '[400,"REMOTE_CONTENT_ERROR","Could not parse URL as a URI.","Send a URL of at most 65,534 bytes, with every character that a URI does not allow percent-encoded.","https://developers.deepgram.com/docs/errors"],' +
  '[400,"REMOTE_CONTENT_ERROR","URL for media download must be publicly routable.","Serve the content at a public address.","https://developers.deepgram.com/docs/errors"],' +
  '[400,"REMOTE_CONTENT_ERROR","Could not determine if URL for media download is publicly routable.","Use a URL whose host name resolves.","https://developers.deepgram.com/docs/errors"],' +
  '[400,"REMOTE_CONTENT_ERROR","The remote server hosting the media failed to include a `location` header in its redirect response.","Use the URL that the redirects end at.","https://developers.deepgram.com/docs/errors"],' +
  '[400,"REMOTE_CONTENT_ERROR","Could not parse remote media server\'s redirect location as a valid UTF-8 string.","Use the URL that the redirects end at.","https://developers.deepgram.com/docs/errors"],' +
  '[400,"REMOTE_CONTENT_ERROR","Could not parse remote media server\'s redirect location as a URL.","Use the URL that the redirects end at.","https://developers.deepgram.com/docs/errors"],' +
  '[400,"REMOTE_CONTENT_ERROR","The remote server hosting the media returned too many redirects.","Use the URL that the redirects end at.","https://developers.deepgram.com/docs/errors"],' +
  '[400,"REMOTE_CONTENT_ERROR","The remote server hosting the media returned a client error: {status}.","Use a URL that responds without an error.","https://developers.deepgram.com/docs/errors"],' +
  '[400,"REMOTE_CONTENT_ERROR","The remote server hosting the media failed to return valid data.","Check what the URL serves.","https://developers.deepgram.com/docs/errors"],' +
  '[400,"REMOTE_CONTENT_ERROR","Failed to deserialize remote text data. Please provide `application/json` with a `text` field or `text/plain`.","Serve the text as text/plain, or as application/json with a `text` property.","https://developers.deepgram.com/docs/errors"]' +
  '],' +
  '"rules":[' +
  '{"rule":"remote-not-a-url","when":"not a url","endpoints":["speak.v1","read.v1"],"evidence":["docs-errors"],"error":0,"rejects":"documented","text":"documented"},' +
  '{"rule":"remote-not-a-url","when":"not a url","endpoints":["listen.v1"],"evidence":["docs-errors","lib-url"],"error":1,"rejects":"inferred","text":"inferred","hint":"Send an absolute http or https URL."},' +
  '{"rule":"remote-not-a-uri","when":"not a uri","evidence":["docs-errors","lib-url"],"error":1,"rejects":"inferred","text":"documented"},' +
  '{"rule":"remote-not-public","when":"not public","evidence":["docs-errors"],"error":2,"rejects":"documented","text":"documented","hint":"`{host}` resolves to {address}, which is not a public address ({kind})."},' +
  '{"rule":"remote-not-found-host","when":"not found","endpoints":["speak.v1","read.v1"],"evidence":["docs-errors","seen-listen-remote"],"error":3,"rejects":"documented","text":"documented","hint":"The name `{host}` could not be resolved from here."},' +
  '{"rule":"remote-not-found-host","when":"not found","endpoints":["listen.v1"],"evidence":["seen-listen-remote","docs-errors"],"error":3,"rejects":"recorded","text":"recorded","hint":"The name `{host}` could not be resolved from here."},' +
  '{"rule":"remote-redirect-without-location","when":"no location","evidence":["docs-errors"],"error":4,"rejects":"documented","text":"documented","hint":"`{host}` answered {status} without a Location header."},' +
  '{"rule":"remote-redirect-not-utf8","when":"location not utf-8","evidence":["docs-errors"],"error":5,"rejects":"documented","text":"documented","hint":"`{host}` must percent-encode the Location of its redirect."},' +
  '{"rule":"remote-redirect-not-a-url","when":"location not a url","evidence":["docs-errors"],"error":6,"rejects":"documented","text":"documented","hint":"`{host}` redirects to an invalid URL."},' +
  '{"rule":"remote-too-many-redirects","when":"too many redirects","evidence":["docs-errors","std-fetch"],"error":7,"rejects":"documented","text":"documented","hint":"There are more than {redirects} redirects, or a redirect loop."},' +
  '{"rule":"remote-client-error","when":"client error","evidence":["docs-errors","content-remote-401"],"error":8,"rejects":"documented","text":"documented","hint":"`{host}` answered {status}. It must serve the content without credentials."},' +
  '{"rule":"remote-client-error-to-us","when":"client error to us","evidence":["docs-errors","content-remote-401","std-rfc9110"],"error":8,"rejects":"inferred","text":"documented","hint":"`{host}` answered {status}, which may depend on the client or the time of the request."},' +
  '{"rule":"remote-server-error","when":"server error","evidence":["docs-errors"],"error":9,"rejects":"documented","text":"inferred","hint":"`{host}` answered {status}."},' +
  '{"rule":"remote-status-unusable","when":"status unusable","evidence":["docs-errors"],"error":9,"rejects":"documented","text":"inferred","hint":"`{host}` answered {status}, a status without content."},' +
  '{"rule":"remote-content-empty","when":"content empty","endpoints":["speak.v1","read.v1"],"evidence":["docs-errors"],"error":9,"rejects":"documented","text":"inferred","hint":"`{host}` answered without content."},' +
  '{"rule":"remote-connection-failed","when":"connection failed","evidence":["docs-errors"],"error":9,"rejects":"documented","text":"inferred","hint":"`{host}` does not accept the connection: {cause}."},' +
  '{"rule":"remote-content-cut-off","when":"content cut off","endpoints":["speak.v1","read.v1"],"evidence":["docs-errors"],"error":9,"rejects":"documented","text":"inferred","hint":"`{host}` closed the connection before the content was complete."},' +
  '{"rule":"remote-text-other-type","when":"other media type","endpoints":["speak.v1","read.v1"],"evidence":["docs-errors","skills-read"],"error":10,"rejects":"documented","text":"documented","hint":"`{host}` serves `{type}`. Serve text/plain, or application/json with a `text` property."},' +
  '{"rule":"remote-json-without-text","when":"json without text","endpoints":["speak.v1","read.v1"],"evidence":["docs-errors"],"error":10,"rejects":"documented","text":"documented","hint":"`{host}` serves application/json, but not an object with a `text` property that is a string."},' +
  '{"rule":"remote-location-not-ascii","when":"location not ascii","evidence":["docs-errors","std-rfc9110"],"notice":"`{host}` redirects to a location with non-ASCII characters. The server may reject it."},' +
  '{"rule":"remote-user-information","when":"user information","evidence":["std-rfc9110"],"notice":"The URL of `{host}` contains credentials. They were not sent. Whether the server sends them is unknown."},' +
  '{"rule":"remote-name-not-resolved","when":"not resolved","evidence":["docs-errors"],"notice":"The name `{host}` was not resolved, because no DNS resolver is available here. Whether its address is public is unknown."},' +
  '{"rule":"remote-media-type-missing","when":"no media type","endpoints":["speak.v1","read.v1"],"evidence":["docs-errors"],"notice":"`{host}` does not declare a media type. How the server reads the content is unknown."},' +
  '{"rule":"remote-media-type-doubtful","when":"doubtful media type","endpoints":["speak.v1","read.v1"],"evidence":["docs-errors"],"notice":"`{host}` serves `{type}`. How the server reads the content is unknown."},' +
  '{"rule":"remote-charset-doubtful","when":"other charset","endpoints":["speak.v1","read.v1"],"evidence":["docs-errors"],"notice":"`{host}` serves text with the charset `{charset}`. How the server reads text that is not UTF-8 is unknown."},' +
  '{"rule":"remote-text-not-utf8","when":"not utf-8","endpoints":["speak.v1","read.v1"],"evidence":["docs-errors"],"notice":"The text of `{host}` is not UTF-8. How the server reads the content is unknown."},' +
  '{"rule":"remote-byte-order-mark","when":"byte order mark","endpoints":["speak.v1","read.v1"],"evidence":["lib-serde-json"],"notice":"The content of `{host}` begins with a byte order mark. serde_json rejects it, other parsers skip it. What the server does is unknown."},' +
  '{"rule":"remote-content-coded","when":"content coded","endpoints":["speak.v1","read.v1"],"evidence":["std-rfc9110"],"notice":"`{host}` serves content with the coding `{coding}`, which the request did not ask for. How the server reads the content is unknown."},' +
  '{"rule":"remote-json-sequence","when":"json sequence","endpoints":["speak.v1","read.v1"],"evidence":["lib-serde-json"],"notice":"`{host}` serves a JSON array that begins with a string. serde can read a struct from an array. Whether the server does is unknown."}' +
  '],' +
  '"blocks":[' +
  '{"block":"0.0.0.0/8","name":"this network","public":false,"rejects":"documented","evidence":["docs-errors","std-iana-ipv4"]},' +
  '{"block":"10.0.0.0/8","name":"private use","public":false,"rejects":"documented","evidence":["docs-errors","std-iana-ipv4"]},' +
  '{"block":"100.64.0.0/10","name":"shared address space","public":false,"rejects":"inferred","evidence":["std-iana-ipv4"]},' +
  '{"block":"127.0.0.0/8","name":"loopback","public":false,"rejects":"documented","evidence":["docs-errors","std-iana-ipv4"]},' +
  '{"block":"169.254.0.0/16","name":"link local","public":false,"rejects":"documented","evidence":["docs-errors","std-iana-ipv4"]},' +
  '{"block":"172.16.0.0/12","name":"private use","public":false,"rejects":"documented","evidence":["docs-errors","std-iana-ipv4"]},' +
  '{"block":"192.0.0.0/24","name":"IETF protocol assignments","public":false,"rejects":"inferred","evidence":["std-iana-ipv4"]},' +
  '{"block":"192.0.0.9/32","name":"Port Control Protocol anycast","public":true,"evidence":["std-iana-ipv4"]},' +
  '{"block":"192.0.0.10/32","name":"Traversal Using Relays around NAT anycast","public":true,"evidence":["std-iana-ipv4"]},' +
  '{"block":"192.0.2.0/24","name":"documentation (TEST-NET-1)","public":false,"rejects":"inferred","evidence":["std-iana-ipv4"]},' +
  '{"block":"192.88.99.2/32","name":"6a44-relay anycast","public":false,"rejects":"inferred","evidence":["std-iana-ipv4"]},' +
  '{"block":"192.168.0.0/16","name":"private use","public":false,"rejects":"documented","evidence":["docs-errors","std-iana-ipv4"]},' +
  '{"block":"198.18.0.0/15","name":"benchmarking","public":false,"rejects":"inferred","evidence":["std-iana-ipv4"]},' +
  '{"block":"198.51.100.0/24","name":"documentation (TEST-NET-2)","public":false,"rejects":"inferred","evidence":["std-iana-ipv4"]},' +
  '{"block":"203.0.113.0/24","name":"documentation (TEST-NET-3)","public":false,"rejects":"inferred","evidence":["std-iana-ipv4"]},' +
  '{"block":"224.0.0.0/4","name":"multicast","public":false,"rejects":"inferred","evidence":["std-rfc5771"]},' +
  '{"block":"240.0.0.0/4","name":"reserved","public":false,"rejects":"inferred","evidence":["std-iana-ipv4"]},' +
  '{"block":"255.255.255.255/32","name":"limited broadcast","public":false,"rejects":"inferred","evidence":["std-iana-ipv4"]},' +
  '{"block":"::/0","name":"outside global unicast","public":false,"rejects":"inferred","evidence":["std-rfc3587"]},' +
  '{"block":"2000::/3","name":"global unicast","public":true,"evidence":["std-rfc3587"]},' +
  '{"block":"::/128","name":"unspecified","public":false,"rejects":"documented","evidence":["docs-errors","std-iana-ipv6"]},' +
  '{"block":"::1/128","name":"loopback","public":false,"rejects":"documented","evidence":["docs-errors","std-iana-ipv6"]},' +
  '{"block":"::/96","name":"IPv4-compatible","public":"as embedded","rejects":"documented","embedsAt":96,"evidence":["docs-errors","std-rfc4291"]},' +
  '{"block":"::ffff:0:0/96","name":"IPv4-mapped","public":"as embedded","rejects":"documented","embedsAt":96,"evidence":["docs-errors","std-iana-ipv6"]},' +
  '{"block":"::ffff:0:0:0/96","name":"IPv4-translated","public":"as embedded","rejects":"inferred","embedsAt":96,"evidence":["std-rfc2765"]},' +
  '{"block":"64:ff9b::/96","name":"IPv4-IPv6 translation","public":"as embedded","rejects":"inferred","embedsAt":96,"evidence":["std-iana-ipv6"]},' +
  '{"block":"64:ff9b:1::/48","name":"IPv4-IPv6 translation for local use","public":false,"rejects":"inferred","evidence":["std-iana-ipv6"]},' +
  '{"block":"100::/64","name":"discard-only","public":false,"rejects":"inferred","evidence":["std-iana-ipv6"]},' +
  '{"block":"100:0:0:1::/64","name":"dummy prefix","public":false,"rejects":"inferred","evidence":["std-iana-ipv6"]},' +
  '{"block":"2001::/23","name":"IETF protocol assignments","public":false,"rejects":"inferred","evidence":["std-iana-ipv6"]},' +
  '{"block":"2001:1::1/128","name":"Port Control Protocol anycast","public":true,"evidence":["std-iana-ipv6"]},' +
  '{"block":"2001:1::2/128","name":"Traversal Using Relays around NAT anycast","public":true,"evidence":["std-iana-ipv6"]},' +
  '{"block":"2001:1::3/128","name":"DNS-SD Service Registration Protocol anycast","public":true,"evidence":["std-iana-ipv6"]},' +
  '{"block":"2001:3::/32","name":"AMT","public":true,"evidence":["std-iana-ipv6"]},' +
  '{"block":"2001:4:112::/48","name":"AS112-v6","public":true,"evidence":["std-iana-ipv6"]},' +
  '{"block":"2001:20::/28","name":"ORCHIDv2","public":true,"evidence":["std-iana-ipv6"]},' +
  '{"block":"2001:30::/28","name":"drone remote identification","public":true,"evidence":["std-iana-ipv6"]},' +
  '{"block":"2001:db8::/32","name":"documentation","public":false,"rejects":"inferred","evidence":["std-iana-ipv6"]},' +
  '{"block":"2002::/16","name":"6to4","public":"as embedded","rejects":"inferred","embedsAt":16,"evidence":["std-iana-ipv6"]},' +
  '{"block":"3fff::/20","name":"documentation","public":false,"rejects":"inferred","evidence":["std-iana-ipv6"]},' +
  '{"block":"5f00::/16","name":"segment routing identifiers","public":false,"rejects":"inferred","evidence":["std-iana-ipv6"]},' +
  '{"block":"fc00::/7","name":"unique local","public":false,"rejects":"documented","evidence":["docs-errors","std-iana-ipv6"]},' +
  '{"block":"fe80::/10","name":"link local","public":false,"rejects":"documented","evidence":["docs-errors","std-iana-ipv6"]},' +
  '{"block":"fec0::/10","name":"site local","public":false,"rejects":"inferred","evidence":["std-rfc4291"]},' +
  '{"block":"ff00::/8","name":"multicast","public":false,"rejects":"inferred","evidence":["std-rfc4291"]}' +
  ']}';

/** The ids of the rules about the content behind a URL. */
export type RemoteRuleId =
  | "remote-not-a-url"
  | "remote-not-a-uri"
  | "remote-not-public"
  | "remote-not-found-host"
  | "remote-redirect-without-location"
  | "remote-redirect-not-utf8"
  | "remote-redirect-not-a-url"
  | "remote-too-many-redirects"
  | "remote-client-error"
  | "remote-client-error-to-us"
  | "remote-server-error"
  | "remote-status-unusable"
  | "remote-content-empty"
  | "remote-connection-failed"
  | "remote-content-cut-off"
  | "remote-text-other-type"
  | "remote-json-without-text";

/** Returns the data of `checkRemote`: `schemas/remote.json` and the files that it refers to. */
export const remoteData: () => RemoteData = /* @__PURE__ */ remoteFrom(content);
