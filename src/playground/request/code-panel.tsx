import { useState } from "preact/hooks";
import { CodeBlock } from "../parts.js";
import { type Language, languages, snippet } from "../snippets/snippets.js";
import type { PlaygroundRequest } from "./request.js";

/**
 * The request as code.
 *
 * @param props - The request and the id of its endpoint.
 * @returns The element.
 */
export function CodePanel({ request, endpoint }: { readonly request: PlaygroundRequest; readonly endpoint: string | null }) {
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
