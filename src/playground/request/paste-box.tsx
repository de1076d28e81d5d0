import { useEffect, useRef, useState } from "preact/hooks";
import { readPasted } from "../paste/paste.js";
import type { PlaygroundRequest } from "./request.js";

/**
 * A field for a request in any form.
 *
 * @param props - What to do with the request.
 * @returns The element.
 */
export function PasteBox({ onRequest }: { readonly onRequest: (request: PlaygroundRequest) => void }) {
  const [text, setText] = useState("");
  const [fault, setFault] = useState("");
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const read = async (pasted: string) => {
    try {
      const { request, remarks } = await readPasted(pasted);
      if (remarks.length > 0) setFault(remarks.join(" "));
      onRequest(request);
    } catch (error) {
      setFault((error as Error).message);
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
        aria-describedby="paste-fault"
        onInput={(event) => setText(event.currentTarget.value)}
        onPaste={(event) => {
          const pasted = event.clipboardData?.getData("text/plain") ?? "";
          if (text !== "" || pasted === "") return;
          event.preventDefault();
          setText(pasted);
          void read(pasted);
        }}
      />
      <p id="paste-fault" role="alert" class="error">
        {fault}
      </p>
      <button type="button" class="primary" onClick={() => void read(text)}>
        Use this request
      </button>
    </div>
  );
}
