import { useMemo } from "preact/hooks";
import { Editor } from "../editor/editor.js";
import { leftOutOfLink } from "../fragment/fragment.js";
import { CopyButton } from "../parts.js";
import { evaluateMessage, markedPlaces, marksOf } from "../request/verdict.js";
import { MessageVerdict } from "../request/verdict-panel.js";

/** The settings that the view Agent settings starts with: two of its keys are misplaced. */
export const firstSettings = `{
  "type": "Settings",
  "audio": {
    "input": { "encoding": "linear16", "sample_rate": 24000 },
    "output": { "encoding": "linear16", "sample_rate": 24000, "container": "none" }
  },
  "agent": {
    "listen": {
      "provider": { "type": "deepgram" },
      "model": "nova-3"
    },
    "think": {
      "provider": { "type": "open_ai", "model": "gpt-4o-mini" },
      "instructions": "You are a helpful assistant."
    },
    "speak": {
      "provider": { "type": "deepgram", "model": "aura-2-thalia-en" }
    },
    "greeting": "Hello! How can I help?"
  }
}
`;

/** The id of the endpoint whose messages the view validates. */
export const agentEndpoint = "agent.v1.converse";

/**
 * The view Agent settings: a message of the Voice Agent, with its errors under the keys.
 *
 * @param props - The message and what to do when it changes.
 * @returns The element.
 */
export function AgentView({ text, onChange }: { readonly text: string; readonly onChange: (text: string) => void }) {
  const message = useMemo(() => evaluateMessage(agentEndpoint, text), [text]);
  const marks = useMemo(() => marksOf(text, markedPlaces({ message }), true), [text, message]);
  return (
    <div class="columns">
      <section class="panel" aria-labelledby="agent-title">
        <div class="title-row">
          <h2 id="agent-title">Agent settings</h2>
          <CopyButton text={text} what="the settings" />
        </div>
        <p class="hint">The first message to the Voice Agent, or any later one. Ctrl+Space suggests keys and values.</p>
        <Editor label="Message" endpoint={agentEndpoint} text={text} marks={marks} onChange={onChange} />
        <p class="hint" role="status">
          {leftOutOfLink(text)}
        </p>
      </section>
      {message !== undefined && <MessageVerdict endpoint={agentEndpoint} text={text} message={message} onText={onChange} />}
    </div>
  );
}
