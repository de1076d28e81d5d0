import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Mark, Suggestions, TextEditor } from "./codemirror.js";

export type { Mark } from "./codemirror.js";

/** The properties of an editor. */
export interface EditorProps {
  readonly text: string;
  readonly label: string;
  readonly marks: readonly Mark[];
  /** The endpoint whose body or messages the text is: its schema gives the suggestions. */
  readonly endpoint: string | null;
  readonly onChange: (text: string) => void;
}

/**
 * An editor for JSON. A plain text field takes its place until CodeMirror is loaded.
 *
 * @param props - Its properties.
 * @returns The element.
 */
export function Editor({ text, label, marks, endpoint, onChange }: EditorProps) {
  const host = useRef<HTMLDivElement>(null);
  const plain = useRef<HTMLTextAreaElement>(null);
  const editor = useRef<TextEditor | undefined>(undefined);
  const latest = useRef({ text, onChange, marks });
  latest.current = { text, onChange, marks };
  const [isLoaded, setLoaded] = useState(false);

  useEffect(() => {
    let isGone = false;
    void import("./codemirror.js").then(({ createEditor }) => {
      if (isGone || host.current === null) return;
      const hadFocus = document.activeElement === plain.current;
      editor.current = createEditor(host.current, {
        text: latest.current.text,
        label,
        suggest: endpoint === null ? undefined : (latestText, place) => suggestions(endpoint, latestText, place),
        onChange: (next) => latest.current.onChange(next),
      });
      editor.current.setMarks(latest.current.marks);
      setLoaded(true);
      if (hadFocus) editor.current.focus();
    });
    return () => {
      isGone = true;
      editor.current?.destroy();
      editor.current = undefined;
    };
  }, [label, endpoint]);

  // before the next key: an effect that runs after painting would put an older text back
  useLayoutEffect(() => editor.current?.setText(text), [text]);
  useLayoutEffect(() => editor.current?.setMarks(marks), [marks]);

  return (
    <div class="editor">
      <div ref={host} class="editor-host" data-editor={label} />
      {isLoaded ? null : (
        <textarea ref={plain} aria-label={label} spellcheck={false} value={text} onInput={(event) => onChange(event.currentTarget.value)} />
      )}
    </div>
  );
}

/** Suggests from the schema of an endpoint; the schemas are loaded when the first suggestion is wanted. */
async function suggestions(endpoint: string, text: string, place: number): Promise<Suggestions | undefined> {
  const { schemaOf, suggestFrom } = await import("./suggest.js");
  const schema = schemaOf(endpoint);
  return schema && suggestFrom(schema)(text, place);
}
