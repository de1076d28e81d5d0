import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { evidenceOf } from "./data.js";

/**
 * A text in which words in backticks are shown as code.
 *
 * @param props - The text.
 * @returns The elements.
 */
export function Prose({ text }: { readonly text: string }) {
  return <>{text.split("`").map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part))}</>;
}

/**
 * A button that copies a text.
 *
 * @param props - The text, and what it is called.
 * @returns The element.
 */
export function CopyButton({ text, what }: { readonly text: string; readonly what: string }) {
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
    setTimeout(() => setCopied(false), 1500);
  };
  return (
    <button type="button" class="small" onClick={() => void copy()} aria-label={`Copy ${what}`}>
      {isCopied ? "Copied" : "Copy"}
    </button>
  );
}

/**
 * The sources of a rule, with their dates.
 *
 * @param props - The ids of the sources.
 * @returns The element.
 */
export function Evidence({ ids }: { readonly ids: readonly string[] }) {
  const sources = evidenceOf(ids);
  if (sources.length === 0) return null;
  return (
    <details class="evidence">
      <summary>
        Evidence: {sources.length} {sources.length === 1 ? "source" : "sources"}, newest {newest(sources.map(({ date }) => date))}
      </summary>
      <ul>
        {sources.map(({ id, source, date, says }) => (
          <li key={id}>
            <Prose text={says} />{" "}
            <small>
              {date}, {/^https:/.test(source) ? <Link href={source}>{source.replace(/^https:\/\//, "")}</Link> : source}
            </small>
          </li>
        ))}
      </ul>
    </details>
  );
}

const newest = (dates: readonly string[]): string => [...dates].sort().at(-1) ?? "";

/**
 * A link to another site.
 *
 * @param props - The address and the text.
 * @returns The element.
 */
export function Link({ href, children }: { readonly href: string; readonly children: ComponentChildren }) {
  return (
    <a href={href} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}

interface CodeBlockProps {
  /** The text to copy. */
  readonly text: string;
  /** What the text is, such as "the response". */
  readonly what: string;
  /** The text as elements, where parts of it are marked. */
  readonly children?: ComponentChildren;
}

/**
 * A block of code with a button that copies it.
 *
 * @param props - The code.
 * @returns The element.
 */
export function CodeBlock({ text, what, children }: CodeBlockProps) {
  return (
    <div class="code">
      <CopyButton text={text} what={what} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a block that scrolls must be reachable by keyboard */}
      <pre tabIndex={0}>{children ?? <code>{text}</code>}</pre>
    </div>
  );
}
