import { useEffect, useRef, useState } from "preact/hooks";
import { type ErrorReport, parseDeepgramError, type RecognisedError } from "../../errors.js";
import { Evidence, Link, Prose } from "../parts.js";
import type { LogSummary } from "./counts.js";
import type { WorkerOutput } from "./worker.js";

interface Progress {
  readonly name: string;
  readonly part: number;
  readonly isDone: boolean;
  readonly summary: LogSummary | undefined;
}

const example = `{"err_code":"UNSUPPORTED_AUDIO_FORMAT","err_msg":"Unsupported audio format: \`container\` is not applicable when \`encoding=mp3\`.","request_id":"0198c7a1-8f6e-7b52-9c41-3d2f5a6b7c8d"}`;
const mostBars = 20;

/**
 * The view Errors: what an error means, or which errors a log has.
 *
 * @returns The element.
 */
export function ErrorsView() {
  const [text, setText] = useState("");
  const [progress, setProgress] = useState<Progress>();
  const [failure, setFailure] = useState("");
  const worker = useRef<Worker | undefined>(undefined);
  const stop = () => {
    worker.current?.terminate();
    worker.current = undefined;
  };
  useEffect(() => stop, []);

  const count = (content: Blob, name: string) => {
    stop();
    setFailure("");
    setProgress({ name, part: 0, isDone: false, summary: undefined });
    const started = new Worker("worker.js", { type: "module" });
    worker.current = started;
    started.addEventListener("message", ({ data }: MessageEvent<WorkerOutput>) => {
      if (data.kind === "failed") setFailure(`The file cannot be read: ${data.message}`);
      else
        setProgress({
          name,
          part: data.kind === "done" ? 1 : data.bytes / data.total,
          isDone: data.kind === "done",
          summary: data.summary,
        });
      if (data.kind !== "progress") stop();
    });
    started.addEventListener("error", () => setFailure("The counting stopped with an error."));
    started.postMessage(content);
  };
  const take = (next: string) => {
    setText(next);
    stop();
    setProgress(undefined);
    // several lines may be one response, or a log
    if (next.includes("\n") && !isOneError(next)) count(new Blob([next]), "the text");
  };
  const report = text.trim() === "" || progress !== undefined ? undefined : parseDeepgramError(text);

  return (
    <div class="columns">
      <section
        class="panel"
        aria-labelledby="errors-title"
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          const file = event.dataTransfer?.files[0];
          if (file !== undefined) count(file, file.name);
        }}
      >
        <h2 id="errors-title">Errors</h2>
        <div class="field">
          <label for="error-text">An error, a log line or a whole log</label>
          <textarea
            id="error-text"
            class="mono tall"
            spellcheck={false}
            placeholder={example}
            value={text}
            onInput={(event) => take(event.currentTarget.value)}
          />
        </div>
        <div class="add-row">
          <label class="file">
            Choose a log file
            <input
              type="file"
              onChange={(event) => {
                const file = event.currentTarget.files?.[0];
                if (file !== undefined) count(file, file.name);
              }}
            />
          </label>
          {text === "" && (
            <button type="button" class="small" onClick={() => take(example)}>
              Show an example
            </button>
          )}
        </div>
        <p class="hint">A file stays on this machine. A worker reads it, so that the page stays responsive.</p>
      </section>
      <section class="panel" aria-labelledby="meaning-title">
        <h2 id="meaning-title">{progress === undefined ? "What it means" : "What the log contains"}</h2>
        <p role="alert" class="error">
          {failure}
        </p>
        {progress === undefined && report === undefined && <p class="hint">Paste an error, or choose a file.</p>}
        {progress !== undefined && (
          <LogResult
            progress={progress}
            onStop={() => {
              stop();
              setProgress({ ...progress, isDone: true });
            }}
          />
        )}
        {report !== undefined && <Report report={report} />}
      </section>
    </div>
  );
}

/** Whether a text of several lines is one error: an HTTP response or JSON over several lines. */
function isOneError(text: string): boolean {
  if (/^(?:[<*>] )?HTTP\/\d/m.test(text.slice(0, 2000)) && text.length < 20_000) return true;
  if (text.length > 65_536 || !/^\s*\{/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const reasons: Readonly<Record<string, string>> = {
  "nothing to go by": "The text says nothing about an error.",
  "not an error": "The status is a success.",
  "message not known": "The code is known, the message is not.",
  "code not known": "The code is unknown.",
  "text not known": "The text contains no message of the Deepgram API.",
  "no message": "Several errors have this code, and there is no message.",
  "status not known": "No error has this status.",
  unreadable: "The text cannot be read.",
};

function Report({ report }: { readonly report: ErrorReport }) {
  if (!report.known) {
    return (
      <div>
        <p role="status" class="badge unknown">
          ? Not recognized
        </p>
        <p>{reasons[report.reason] ?? report.reason}</p>
        {report.candidates.length > 0 && (
          <p>
            It may be: <code>{report.candidates.join(", ")}</code>
          </p>
        )}
      </div>
    );
  }
  return <KnownError report={report} />;
}

function KnownError({ report }: { readonly report: RecognisedError }) {
  const { id, error, mend, retry, rules, slots, message, requestId, status } = report;
  const code = error.err_code ?? error.category;
  const ids = [...new Set(rules.map((rule) => rule.id))];
  return (
    <div class="rule">
      <p role="status" class="badge rejected">
        {[status, code].filter((part) => part !== undefined).join(" ") || id}
      </p>
      {message !== undefined && <p class="said">{message}</p>}
      <dl class="facts">
        <dt>Error</dt>
        <dd>
          <code>{id}</code>
        </dd>
        <dt>How to fix it</dt>
        <dd>{mend === null ? "The request is not the cause." : <Prose text={mend} />}</dd>
        <dt>Retry</dt>
        <dd>
          {retry.advised
            ? `Send the request again${retry.after === undefined ? "" : ` after ${Math.ceil(retry.after / 1000)} s`}.`
            : "Sending the same request again gives the same error."}
        </dd>
        {Object.keys(slots).length > 0 && (
          <>
            <dt>Values</dt>
            <dd>
              {Object.entries(slots).map(([name, value]) => (
                <span key={name} class="slot">
                  {name}: <code>{String(value)}</code>
                </span>
              ))}
            </dd>
          </>
        )}
        <dt>Foreseen by</dt>
        <dd>
          {ids.length > 0
            ? ids.map((rule) => (
                <code key={rule} class="slot">
                  {rule}
                </code>
              ))
            : (error.why ?? "no rule: the request does not show it")}
        </dd>
        {requestId !== undefined && (
          <>
            <dt>Request id</dt>
            <dd class="mono">{requestId}</dd>
          </>
        )}
      </dl>
      <p class="meta">
        <Link href={error.docs}>Deepgram's documentation</Link>
      </p>
      <Evidence ids={error.evidence} />
    </div>
  );
}

function LogResult({ progress, onStop }: { readonly progress: Progress; readonly onStop: () => void }) {
  const { name, part, isDone, summary } = progress;
  return (
    <div>
      {!isDone && (
        <div class="add-row">
          <progress aria-label={`Reading ${name}`} value={part} max={1} />
          <span>{Math.floor(part * 100)} %</span>
          <button type="button" class="small" onClick={onStop}>
            Stop
          </button>
        </div>
      )}
      <p role="status" class="hint">
        {isDone ? (part === 1 ? `Read ${name}.` : `Stopped at ${Math.floor(part * 100)} % of ${name}.`) : `Reading ${name}.`}
      </p>
      {summary !== undefined && (
        <>
          <dl class="totals">
            <Total value={summary.lines} name="lines" />
            <Total value={summary.recognised} name="errors of the API" />
            <Total value={summary.foreseeable} name="that preflight foresees" />
            {summary.unknown > 0 && <Total value={summary.unknown} name="unknown errors" />}
          </dl>
          {summary.recognised === 0 && isDone && <p>The log contains no known error of the Deepgram API.</p>}
          <Bars
            title="By error"
            bars={summary.errors.map(({ error, count }) => ({
              name: error.id,
              count,
              detail: `${error.status ?? error.type ?? ""} ${error.err_code ?? error.category ?? ""}`.trim(),
              isForeseen: error.foreseeable,
            }))}
          />
          <Bars
            title="By rule that foresees it"
            bars={summary.rules.map(({ id, count }) => ({ name: id, count, detail: "", isForeseen: true }))}
          />
          {summary.rules.length > 0 && <p class="hint">An error counts for each rule that can be its cause.</p>}
        </>
      )}
    </div>
  );
}

function Total({ value, name }: { readonly value: number; readonly name: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value.toLocaleString("en")}</dd>
    </div>
  );
}

interface Bar {
  readonly name: string;
  readonly count: number;
  readonly detail: string;
  readonly isForeseen: boolean;
}

/** A bar chart: a table, so that it can be read without seeing it. */
function Bars({ title, bars }: { readonly title: string; readonly bars: readonly Bar[] }) {
  if (bars.length === 0) return null;
  const most = Math.max(...bars.map(({ count }) => count));
  return (
    <table class="bars">
      <caption>{title}</caption>
      <thead class="hidden">
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Count</th>
        </tr>
      </thead>
      <tbody>
        {bars.slice(0, mostBars).map(({ name, count, detail, isForeseen }) => (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code> <small>{detail}</small>
              {!isForeseen && <small> (not foreseeable)</small>}
            </th>
            <td>
              <span class={`bar ${isForeseen ? "" : "unforeseen"}`} style={{ width: `${Math.max(1, (count / most) * 100)}%` }} />
              <span class="count">{count.toLocaleString("en")}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
