import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { endpointData, endpoints } from "../data.js";
import { Editor } from "../editor/editor.js";
import { leftOutOfLink, type PageState } from "../fragment/fragment.js";
import { CodeBlock } from "../parts.js";
import { readPasted } from "../paste/paste.js";
import { type Language, languages, snippet } from "../snippets/snippets.js";
import { exampleRequest, isStream, largestRead, type PlaygroundRequest, readBodyFile, sizeText, withFile, withoutBody } from "./request.js";
import { HeaderTable, ParameterTable } from "./tables.js";
import { evaluate, markedPlaces, marksOf } from "./verdict.js";
import { stateOf, summaryOf, VerdictPanel } from "./verdict-panel.js";

const methods = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"];

interface RequestViewProps {
  readonly request: PlaygroundRequest;
  readonly checkAuthorization: boolean;
  readonly onChange: (part: Partial<PageState>) => void;
}

/**
 * The view Request: a request, and the answer of the server.
 *
 * @param props - The request and what to do when it changes.
 * @returns The element.
 */
export function RequestView({ request, checkAuthorization, onChange }: RequestViewProps) {
  const [isPasting, setPasting] = useState(false);
  const result = useMemo(() => evaluate(request, checkAuthorization), [request, checkAuthorization]);
  const { endpoint } = result.verdict;
  const data = endpointData(endpoint);
  const places = useMemo(() => markedPlaces(result), [result]);
  const stream = isStream(request);
  const marks = useMemo(() => marksOf(request.body ?? "", places, stream), [request.body, places, stream]);
  const setRequest = (next: PlaygroundRequest) => onChange({ request: next });
  const chosen = (id: string) => {
    const next = endpointData(id);
    if (next !== undefined) setRequest(exampleRequest(next));
  };

  return (
    <div class="columns">
      <section aria-labelledby="request-title" class="panel">
        <div class="title-row">
          <h2 id="request-title">Request</h2>
          <button type="button" aria-expanded={isPasting} onClick={() => setPasting(!isPasting)}>
            Paste a request
          </button>
        </div>
        {isPasting && (
          <PasteBox
            onRequest={(next) => {
              setRequest(next);
              setPasting(false);
            }}
          />
        )}
        <div class="field">
          <label for="endpoint">Endpoint</label>
          <select id="endpoint" value={endpoint ?? ""} onChange={(event) => chosen(event.currentTarget.value)}>
            {endpoint === null && <option value="">Unknown endpoint</option>}
            {products().map(([product, members]) => (
              <optgroup key={product} label={product}>
                {members.map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title} ({id})
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </div>
        <div class="field-row">
          <div class="field narrow">
            <label for="method">Method</label>
            <select id="method" value={request.method} onChange={(event) => setRequest({ ...request, method: event.currentTarget.value })}>
              {[...new Set([...methods, request.method])].map((method) => (
                <option key={method}>{method}</option>
              ))}
            </select>
          </div>
          <div class="field">
            <label for="url">URL</label>
            <textarea
              id="url"
              class="mono url"
              rows={2}
              spellcheck={false}
              aria-invalid={places.some(({ kind, part }) => kind === "error" && (part === "query" || part === "path"))}
              value={request.url}
              onInput={(event) => setRequest({ ...request, url: event.currentTarget.value.replaceAll("\n", "") })}
            />
          </div>
        </div>
        {data !== undefined && <p class="hint">{data.summary}</p>}
        <ParameterTable request={request} data={data} places={places} onChange={(url) => setRequest({ ...request, url })} />
        <HeaderTable
          headers={request.headers}
          places={places}
          checkAuthorization={checkAuthorization}
          onChange={(headers) => setRequest({ ...request, headers })}
          onCheckAuthorization={(next) => onChange({ checkAuthorization: next })}
        />
        <div class="field">
          <div class="title-row">
            <h3>{stream ? "First message" : "Body"}</h3>
            <div class="choices">
              {!stream && (
                <label class="file small">
                  Choose a file
                  <input
                    type="file"
                    onChange={(event) => {
                      const [file] = event.currentTarget.files ?? [];
                      // the same file can be chosen again after it changed
                      event.currentTarget.value = "";
                      if (file !== undefined) void readBodyFile(file).then((read) => setRequest(withFile(request, read)));
                    }}
                  />
                </label>
              )}
              {request.body === null && request.file === undefined ? (
                <button type="button" class="small" onClick={() => setRequest({ ...request, body: data?.example.body ?? "{}" })}>
                  Add {stream ? "a message" : "a body"}
                </button>
              ) : (
                <button type="button" class="small" onClick={() => setRequest(withoutBody(request))}>
                  Remove {stream ? "the message" : "the body"}
                </button>
              )}
            </div>
          </div>
          {request.file !== undefined && (
            <p>
              <code>{request.file.name}</code>, {sizeText(request.file.size)}
              {request.file.bytes === undefined && `. Only the size is checked: the file is larger than ${sizeText(largestRead)}.`}
            </p>
          )}
          {request.body !== null && (
            <Editor
              label={stream ? "First message" : "Body"}
              endpoint={endpoint}
              text={request.body}
              marks={marks}
              onChange={(body) => setRequest({ ...request, body })}
            />
          )}
          <p role="status" class="hint">
            {leftOutOfLink(request.body, request.file)}
          </p>
        </div>
        <button
          type="button"
          class={`jump badge ${stateOf(result)}`}
          onClick={() => document.getElementById("response-title")?.scrollIntoView({ behavior: "smooth" })}
        >
          {summaryOf(result)} ↓
        </button>
      </section>
      <div class="stack">
        <VerdictPanel request={request} result={result} checkAuthorization={checkAuthorization} onRequest={setRequest} />
        <CodePanel request={request} endpoint={endpoint} />
      </div>
    </div>
  );
}

/** The endpoints by product. */
function products(): [string, (typeof endpoints)[number][]][] {
  const groups = new Map<string, (typeof endpoints)[number][]>();
  const order = ["speak", "listen", "read", "agent", "auth", "manage"];
  for (const endpoint of endpoints) {
    const product = endpoint.id.split(".").slice(0, 2).join(" ");
    groups.set(product, [...(groups.get(product) ?? []), endpoint]);
  }
  const rank = (product: string) => order.indexOf(product.split(" ")[0] ?? "") + 1 || order.length + 1;
  return [...groups].sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

/** A field for a request in any form. */
function PasteBox({ onRequest }: { readonly onRequest: (request: PlaygroundRequest) => void }) {
  const [text, setText] = useState("");
  const [message, setMessage] = useState("");
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const read = async (pasted: string) => {
    try {
      const { request, remarks } = await readPasted(pasted);
      if (remarks.length > 0) setMessage(remarks.join(" "));
      onRequest(request);
    } catch (error) {
      setMessage((error as Error).message);
    }
  };
  return (
    <div class="paste">
      <label for="pasted">A curl line, a HAR file or entry, fetch(…), a call of the SDK, an HTTP request, or a URL</label>
      <textarea
        id="pasted"
        ref={field}
        class="mono"
        rows={6}
        spellcheck={false}
        value={text}
        aria-describedby="paste-message"
        onInput={(event) => setText(event.currentTarget.value)}
        onPaste={(event) => {
          const pasted = event.clipboardData?.getData("text/plain") ?? "";
          if (text !== "" || pasted === "") return;
          event.preventDefault();
          setText(pasted);
          void read(pasted);
        }}
      />
      <p id="paste-message" role="alert" class="error">
        {message}
      </p>
      <button type="button" class="primary" onClick={() => void read(text)}>
        Use this request
      </button>
    </div>
  );
}

/** The request as code. */
function CodePanel({ request, endpoint }: { readonly request: PlaygroundRequest; readonly endpoint: string | null }) {
  const [language, setLanguage] = useState<Language>("curl");
  const code = snippet(language, request, endpoint);
  return (
    <section aria-labelledby="code-title" class="panel">
      <div class="title-row">
        <h2 id="code-title">As code</h2>
        <div class="choices">
          {languages.map((one) => (
            <button key={one} type="button" class="small" aria-pressed={language === one} onClick={() => setLanguage(one)}>
              {one}
            </button>
          ))}
        </div>
      </div>
      {code === undefined ? (
        <p class="hint">The official SDK has no method that sends this request. Use fetch.</p>
      ) : (
        <CodeBlock text={code} what={`the request as ${language}`} />
      )}
    </section>
  );
}
