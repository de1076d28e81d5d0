/** A response of a remote server, of which only the head has been read. */
export interface Exchange {
  readonly status: number;
  /** Where the platform did not do what it was asked to. */
  readonly hindrance?: "redirect hidden" | "redirect followed";
  /** The value of a header field; bytes beyond ASCII are one character each. */
  field(name: string): string | undefined;
  /** The content, which fails where it is cut off. */
  chunks(): AsyncIterator<Uint8Array>;
  /** Ends it, whatever was read. */
  close(): void;
}

/** What every request carries: nothing about the caller, and no wish for a coding, because bytes are looked at. */
export const requestFields: Readonly<Record<string, string>> = {
  accept: "*/*",
  "accept-encoding": "identity",
  "user-agent": "deepgram-preflight",
};
