/**
 * The editor: a part of its own, because it is larger than the rest of the page and is loaded after it.
 *
 * @module
 */
import {
  acceptCompletion,
  autocompletion,
  type CompletionContext,
  type CompletionResult,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { json } from "@codemirror/lang-json";
import { bracketMatching, HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { EditorState, type Extension, StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView, highlightActiveLine, keymap, lineNumbers, WidgetType } from "@codemirror/view";
import { tags } from "@lezer/highlight";

/** A part of the text that a verdict is about. */
export interface Mark {
  readonly from: number;
  readonly to: number;
  readonly kind: "error" | "notice";
  /** The text that stands below the line. */
  readonly message: string;
}

/** A suggestion for the place of the cursor. */
export interface Suggestion {
  readonly label: string;
  readonly detail?: string;
  readonly info?: string;
  /** The text that is inserted. */
  readonly insert: string;
}

/** What may stand at a place: the suggestions, and where the text that they replace starts. */
export interface Suggestions {
  readonly from: number;
  readonly suggestions: readonly Suggestion[];
}

/** Suggests what may stand at a place. */
export type Suggest = (text: string, place: number) => Promise<Suggestions | undefined>;

/** The options of an editor. */
export interface EditorOptions {
  readonly text: string;
  readonly label: string;
  readonly onChange: (text: string) => void;
  readonly suggest?: Suggest | undefined;
}

/** An editor on the page. */
export interface TextEditor {
  setText(text: string): void;
  setMarks(marks: readonly Mark[]): void;
  focus(): void;
  destroy(): void;
}

class MessageWidget extends WidgetType {
  constructor(
    private readonly message: string,
    private readonly kind: Mark["kind"],
  ) {
    super();
  }

  override eq(other: MessageWidget): boolean {
    return other.message === this.message && other.kind === this.kind;
  }

  toDOM(): HTMLElement {
    const element = document.createElement("div");
    element.className = `cm-message cm-message-${this.kind}`;
    element.textContent = `${this.kind === "error" ? "✕" : "!"} ${this.message}`;
    return element;
  }
}

const setMarks = StateEffect.define<readonly Mark[]>();

const marksField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(decorations, transaction) {
    let next = decorations.map(transaction.changes);
    for (const effect of transaction.effects) if (effect.is(setMarks)) next = decorationsOf(effect.value, transaction.state);
    return next;
  },
  provide: (field) => EditorView.decorations.from(field),
});

function decorationsOf(marks: readonly Mark[], { doc }: EditorState): DecorationSet {
  const ranges = marks.flatMap(({ from, to, kind, message }) => {
    const start = Math.min(from, doc.length);
    const end = Math.min(Math.max(to, start), doc.length);
    const below = Decoration.widget({ widget: new MessageWidget(message, kind), block: true, side: 1 }).range(doc.lineAt(start).to);
    return start === end ? [below] : [Decoration.mark({ class: `cm-marked cm-marked-${kind}` }).range(start, end), below];
  });
  return Decoration.set(ranges, true);
}

const theme = EditorView.theme({
  "&": { color: "var(--text)", backgroundColor: "var(--field)", fontSize: "0.875rem", borderRadius: "6px", height: "100%" },
  "&.cm-focused": { outline: "2px solid var(--accent)", outlineOffset: "1px" },
  ".cm-content": { fontFamily: "var(--mono)", caretColor: "var(--text)", padding: "0.5rem 0" },
  ".cm-gutters": {
    backgroundColor: "var(--field)",
    borderRadius: "6px 0 0 6px",
    color: "var(--muted)",
    border: "none",
    fontFamily: "var(--mono)",
  },
  ".cm-activeLine": { backgroundColor: "var(--active-line)" },
  "&.cm-focused .cm-selectionBackground, .cm-selectionBackground, ::selection": { backgroundColor: "var(--selection) !important" },
  ".cm-cursor": { borderLeftColor: "var(--text)" },
  ".cm-matchingBracket": { backgroundColor: "var(--selection) !important" },
  ".cm-marked": {
    textDecorationLine: "underline",
    textDecorationStyle: "wavy",
    textDecorationThickness: "1.5px",
    textUnderlineOffset: "3px",
  },
  ".cm-marked-error": { textDecorationColor: "var(--error)", backgroundColor: "var(--error-soft)" },
  ".cm-marked-notice": { textDecorationColor: "var(--notice)", backgroundColor: "var(--notice-soft)" },
  ".cm-message": {
    fontFamily: "var(--sans)",
    fontSize: "0.8125rem",
    padding: "0.25rem 0.6rem",

    borderLeft: "3px solid",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
  },
  ".cm-message-error": { color: "var(--error)", borderColor: "var(--error)", backgroundColor: "var(--error-soft)" },
  ".cm-message-notice": { color: "var(--notice)", borderColor: "var(--notice)", backgroundColor: "var(--notice-soft)" },
  ".cm-tooltip": { backgroundColor: "var(--raised)", color: "var(--text)", border: "1px solid var(--line)", borderRadius: "6px" },
  ".cm-tooltip-autocomplete ul li[aria-selected]": { backgroundColor: "var(--accent)", color: "var(--on-accent)" },
  ".cm-completionInfo": { maxWidth: "20rem", padding: "0.4rem 0.6rem" },
});

const highlight = HighlightStyle.define([
  { tag: tags.propertyName, color: "var(--code-key)" },
  { tag: tags.string, color: "var(--code-string)" },
  { tag: [tags.number, tags.bool, tags.null], color: "var(--code-number)" },
]);

/**
 * Creates an editor for JSON.
 *
 * @param host - The element that it fills; its styles stay inside a shadow root, so that the page needs no inline styles.
 * @param options - The text and what it does.
 * @returns The editor.
 */
export function createEditor(host: HTMLElement, { text, label, onChange, suggest }: EditorOptions): TextEditor {
  const root = host.shadowRoot ?? host.attachShadow({ mode: "open", delegatesFocus: true });
  root.replaceChildren();
  let isOwnChange = false;
  const extensions: Extension[] = [
    lineNumbers(),
    history(),
    bracketMatching(),
    closeBrackets(),
    highlightActiveLine(),
    EditorView.lineWrapping,
    json(),
    syntaxHighlighting(highlight),
    theme,
    marksField,
    // Tab leaves the editor, unless a suggestion is open
    keymap.of([{ key: "Tab", run: acceptCompletion }, ...closeBracketsKeymap, ...defaultKeymap, ...historyKeymap, ...completionKeymap]),
    autocompletion({ override: suggest ? [completionSource(suggest)] : [], activateOnTyping: suggest !== undefined }),
    EditorView.contentAttributes.of({ "aria-label": label }),
    EditorView.updateListener.of((update) => {
      if (update.docChanged && !isOwnChange) onChange(update.state.doc.toString());
    }),
  ];
  const view = new EditorView({ state: EditorState.create({ doc: text, extensions }), parent: root, root });
  return {
    setText(next) {
      if (next === view.state.doc.toString()) return;
      isOwnChange = true;
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: next } });
      isOwnChange = false;
    },
    setMarks: (marks) => view.dispatch({ effects: setMarks.of(marks) }),
    focus: () => view.focus(),
    destroy: () => view.destroy(),
  };
}

function completionSource(suggest: Suggest) {
  return async (context: CompletionContext): Promise<CompletionResult | null> => {
    if (!context.explicit && context.matchBefore(/["\w]/) === null) return null;
    const found = await suggest(context.state.doc.toString(), context.pos);
    if (found === undefined || found.suggestions.length === 0) return null;
    return {
      from: found.from,
      options: found.suggestions.map(({ label, detail, info, insert }) => ({
        label,
        apply: insert,
        ...(detail !== undefined && { detail }),
        ...(info !== undefined && { info }),
      })),
    };
  };
}
