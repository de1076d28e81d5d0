import type { CompileCheck, RouteFinding } from "../contract.js";

/** Has the rules for a URL that matches no endpoint. The router of the engine reports them: it sees all endpoints. */
export const route: CompileCheck<unknown, RouteFinding> = () => undefined;
