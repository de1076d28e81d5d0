/** Does what a handler does before it answers, and says where the upstream is. All but the first kind send the request on by themselves. */
export async function prepare({ wire }, mode, encodedKind) {
  const kind = decodeURIComponent(encodedKind);
  const base = JSON.parse(process.env.UPSTREAMS)[mode];
  if (kind === "answers") return base;
  const { url, headers, ...init } = wire;
  await fetch(`${base}${url}`, { ...init, headers: { ...headers, authorization: "Token the-key" } }).then(
    (response) => response.body?.cancel(),
    () => undefined,
  );
  if (kind !== "falls through") throw new Error("thrown by the handler");
  return base;
}
