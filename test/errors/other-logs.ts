/** Logs of services other than Deepgram, in many of the same words: statuses, codes, closed sockets, JSON bodies. */

/** Returns the next pseudo-random whole number below a limit. */
type Random = (limit: number) => number;

const statuses = [400, 401, 402, 403, 404, 405, 408, 411, 413, 415, 422, 429, 499, 500, 502, 503, 504];
const reasons = ["Bad Request", "Unauthorized", "Forbidden", "Not Found", "Too Many Requests", "Bad Gateway", "Service Unavailable"];

const templates: Readonly<Record<string, (pick: <Item>(list: readonly Item[]) => Item, number: Random) => string>> = {
  nginx: (pick, number) =>
    pick([
      `10.0.${number(255)}.${number(255)} - - [28/Nov/2026:10:${number(59)}:00 +0000] "POST /v1/speak HTTP/1.1" ${pick(statuses)} ${number(5000)} "-" "curl/8.5"`,
      `10.0.0.${number(255)} - - [28/Nov/2026:10:00:00 +0000] "GET /hooks/deepgram/callback HTTP/1.1" ${pick(statuses)} 12 "-" "Go-http-client/2.0"`,
      `2026/11/28 10:00:00 [error] ${number(99)}#0: *${number(9999)} upstream timed out (110: Connection timed out) while reading response header from upstream, client: 10.0.0.1, server: _, request: "GET /v1/listen HTTP/1.1", upstream: "http://127.0.0.1:${number(9999)}/", host: "x"`,
      `2026/11/28 10:00:00 [error] 7#7: *1 client intended to send too large body: ${number(99_999_999)} bytes`,
    ]),
  openai: (pick, number) =>
    pick([
      `openai.RateLimitError: Error code: 429 - {'error': {'message': 'Rate limit reached for gpt-4o', 'type': 'tokens', 'param': None, 'code': 'rate_limit_exceeded'}}`,
      `openai.BadRequestError: Error code: ${pick(statuses)} - {'error': {'message': "Invalid value: 'x'. Supported values are: 'a' and 'b'.", 'type': 'invalid_request_error', 'param': 'model', 'code': 'invalid_value'}}`,
      `openai: 'temperature' must be between 0 and ${number(9)}.`,
      `ERROR realtime: websockets.exceptions.InvalidStatus: server rejected WebSocket connection: HTTP ${pick(statuses)}`,
      `websocket to wss://api.openai.com/v1/realtime failed: Error: Unexpected server response: ${pick(statuses)}`,
      `{"type":"error","error":{"type":"invalid_request_error","code":"unknown_parameter","message":"Unknown parameter: 'session.foo'.","param":"session.foo","event_id":null}}`,
    ]),
  stripe: (pick, number) =>
    pick([
      `stripe: Too many requests. Please try again later`,
      `StripeInvalidRequestError: No such customer: 'cus_${number(99999)}' at res.toJSON.then { statusCode: ${pick(statuses)}, requestId: 'req_${number(99999)}', code: 'resource_missing' }`,
      `{"level":"error","service":"billing","status":402,"err":{"type":"card_error","code":"card_declined","message":"Your card was declined."}}`,
      `{"level":"error","status":${pick(statuses)},"path":"/v1/charges","ms":${number(900)}}`,
    ]),
  assemblyai: (pick, number) =>
    pick([
      `assemblyai realtime: websocket closed code=4008 reason=Session has been idle`,
      `WebSocketApp closed: received 1011 (internal error) keepalive ping timeout; then sent 1011 (internal error) keepalive ping timeout`,
      `{"code":1008,"reason":"Policy violation: not authorized","wasClean":true}`,
      `transcription error: {"error": "Transcoding failed. File does not appear to contain audio. File type is text/html (ASCII text)", "status": "error", "id": ${number(9999)}}`,
    ]),
  elevenlabs: (pick, number) =>
    pick([
      `elevenlabs.core.api_error.ApiError: headers: {'x': 'y'}, status_code: ${pick(statuses)}, body: {'detail': {'status': 'quota_exceeded', 'message': 'This request exceeds your quota of ${number(9999)}.'}}`,
      `{"level":"error","msg":"tts failed","detail":{"status":"voice_not_found","message":"A voice with the voice_id x was not found."}}`,
      `aiohttp.client_exceptions.WSServerHandshakeError: 403, message='Invalid response status', url='wss://api.elevenlabs.io/v1/text-to-speech/x/stream-input'`,
    ]),
  kubernetes: (pick, number) =>
    pick([
      `E1128 10:00:00.000000 ${number(9)} reflector.go:150] Failed to watch *v1.Pod: unknown field "replica" in io.k8s.api.apps.v1.DeploymentSpec`,
      `error: unable to decode "x.yaml": json: cannot unmarshal string into Go struct field Container.spec.ports of type int32`,
      `Readiness probe failed: HTTP probe failed with statuscode: ${pick(statuses)}`,
      `Warning  FailedMount  ${number(60)}s  kubelet  MountVolume.SetUp failed for volume "x" : secret "y" not found`,
    ]),
  postgres: (pick, number) =>
    pick([
      `2026-11-28 10:00:00.000 UTC [${number(9999)}] ERROR:  invalid input syntax for type uuid: "p"`,
      `2026-11-28 10:00:00.000 UTC [${number(9999)}] FATAL:  password authentication failed for user "app"`,
      `DETAIL:  Key (project_id)=(${number(9999)}) is not present in table "projects".`,
      pick([`sqlx: UUID parsing failed for id ${number(99)}`, `LOG:  could not receive data from client: Connection reset by peer`]),
    ]),
  rust: (pick, number) =>
    pick([
      "panicked at config.rs:10: missing field `database_url`",
      `toml parse error: invalid type: string "a", expected u16 at line ${number(99)} column 2`,
      `thread 'main' panicked: called \`Result::unwrap()\` on an \`Err\` value: Error("unknown variant \`x\`, expected one of \`a\`, \`b\`", line: 1, column: ${number(40)})`,
      `WARN hyper: HTTP status client error (${pick(statuses)} ${pick(reasons)}) for url (https://crates.io/api/v1/crates/x)`,
      `Error: HTTP error: ${pick(statuses)} ${pick(reasons)}`,
    ]),
  java: (pick, number) =>
    pick([
      `org.springframework.web.client.HttpClientErrorException$BadRequest: ${pick(statuses)} ${pick(reasons)}: "{"timestamp":"2026-11-28","status":400,"error":"Bad Request","path":"/api/x"}"`,
      `2026-11-28 10:00:00.000 ERROR ${number(999)} --- [nio-8080-exec-1] o.s.w.s.m.StandardWebSocketHandler : Expected HTTP 101 response but was '${pick(statuses)} Forbidden'`,
      `keycloak: type=LOGIN_ERROR, error=invalid_user_credentials, category="UNAUTHORIZED", code=FORBIDDEN`,
      `{"error":{"code":${pick(statuses)},"message":"Request contains an invalid argument.","status":"INVALID_ARGUMENT","details":"The caller does not have permission"}}`,
      `{"message":"Insufficient permissions.","category":"access","details":"The role viewer cannot delete projects."}`,
      `{"errors":[{"message":"x","extensions":{"code":"INTERNAL_SERVER_ERROR","type":"Error"}}]}`,
    ]),
  redis: (pick, number) =>
    pick([
      `jira ticket NET-000${number(5)} resolved`,
      `DATA-0000 moved to done; BIG-0001 in review`,
      `${number(99999)}:M 28 Nov 2026 10:00:00.000 # Connection with replica 10.0.0.${number(255)}:6379 lost.`,
      `socket closed by peer, retrying in ${number(900)} ms (error: ${pick(statuses)})`,
      `INFO user signed up, code=FORBIDDEN`,
      `${pick(statuses)} requests served, ${number(99)} failed`,
      `Invalid credentials for user ${number(999)}. Please try again later.`,
      `Request timeout: the payload size exceeds limit of ${number(99)} MB on bucket x`,
    ]),
};

/**
 * Generates a log from templates of ten services. The same size gives the same log.
 *
 * @param bytes - The size of the log, at least.
 * @yields The lines, each with the name of its service.
 */
export function* otherLogs(bytes: number): Generator<readonly [service: string, line: string], void, undefined> {
  let state = 42;
  const number: Random = (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const pick = <Item>(list: readonly Item[]): Item => list[number(list.length)] as Item;
  const services = Object.entries(templates);
  for (let written = 0; written < bytes; ) {
    const [service, template] = pick(services);
    const line = template(pick, number);
    written += line.length + 1;
    yield [service, line];
  }
}
