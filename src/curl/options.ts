/** An option of curl: whether it takes a value, and its letter. */
export interface CurlOption {
  readonly value: boolean;
  readonly letter?: string;
}

const value = (letter?: string): CurlOption => ({ value: true, ...(letter !== undefined && { letter }) });
const flag = (letter?: string): CurlOption => ({ value: false, ...(letter !== undefined && { letter }) });

/** The options of curl that change the request. */
export const curlRequestOptions: Readonly<Record<string, CurlOption>> = {
  request: value("X"),
  header: value("H"),
  data: value("d"),
  "data-ascii": value(),
  "data-raw": value(),
  "data-binary": value(),
  "data-urlencode": value(),
  form: value("F"),
  "upload-file": value("T"),
  get: flag("G"),
  head: flag("I"),
  url: value(),
  user: value("u"),
  "oauth2-bearer": value(),
};

/** The options of curl that do not change the request; pasted lines often contain them. */
export const curlIgnoredOptions: Readonly<Record<string, CurlOption>> = {
  compressed: flag(),
  "fail-with-body": flag(),
  "http1.1": flag(),
  http2: flag(),
  "no-progress-meter": flag(),
  "tlsv1.2": flag(),
  "location-trusted": flag(),
  "ssl-reqd": flag(),
  "tcp-nodelay": flag(),
  "create-dirs": flag(),
  silent: flag("s"),
  "show-error": flag("S"),
  location: flag("L"),
  insecure: flag("k"),
  verbose: flag("v"),
  fail: flag("f"),
  globoff: flag("g"),
  "no-buffer": flag("N"),
  "progress-bar": flag("#"),
  "remote-name": flag("O"),
  "connect-timeout": value(),
  retry: value(),
  "retry-delay": value(),
  cacert: value(),
  key: value(),
  resolve: value(),
  "limit-rate": value(),
  "trace-ascii": value(),
  output: value("o"),
  "max-time": value("m"),
  "write-out": value("w"),
  cookie: value("b"),
  referer: value("e"),
  "user-agent": value("A"),
  proxy: value("x"),
  "dump-header": value("D"),
  cert: value("E"),
};
