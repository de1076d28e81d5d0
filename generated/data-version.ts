// Generated from schemas/ by `npm run generate`. Do not edit.

/** The version of the data: the date of its newest evidence. */
export const dataVersion: { readonly date: string } = { date: "2026-11-28" };
