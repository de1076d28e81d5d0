/**
 * The answer that the Deepgram API would give to a request, before it is sent.
 *
 * Every endpoint that is known; there is text to speech so far.
 *
 * @module
 */
export * from "./speak.js";
