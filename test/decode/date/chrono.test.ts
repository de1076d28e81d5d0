import { dateError, dateTimeError } from "../../../src/decode/date/chrono.js";

// the texts of chrono's ParseError; the first one was recorded of an expiration date on 2023-11-24
test.each<[string, string | undefined]>([
  ["2023-11-24", "input is not enough for unique date and time"],
  ["2027-01-01T00:00:00Z", undefined],
  ["2027-01-01T00:00:00.123456Z", undefined],
  ["2027-01-01T00:00:00+02:00", undefined],
  ["2027-01-01T00:00:00-0800", undefined],
  ["2027-01-01 00:00:00 UTC", undefined],
  ["2027-01-01t00:00:00z", undefined],
  ["2027-01-01T23:59:60Z", undefined],
  ["2027-01-01T00:00:00", "premature end of input"],
  ["2027-01-01T00:00", "premature end of input"],
  ["2027-01-01T", "premature end of input"],
  ["2027-01-01T24:00:00Z", "input is out of range"],
  ["2027-01-01T00:60:00Z", "input is out of range"],
  ["2027-01-01T00:00:00+0", "premature end of input"],
  ["2027-01-01T00:00:00+ab:cd", "input contains invalid characters"],
  ["2027-01-01T00:00:00X", "input contains invalid characters"],
  ["2027-01-01T00:00:00Z!", "trailing input"],
  ["2027-01-01x00:00:00Z", "input contains invalid characters"],
  ["2024-02-30", "input is not enough for unique date and time"],
  ["2024-02-30T", "premature end of input"],
  ["2024-02-30T00:00:00X", "input contains invalid characters"],
  ["2024-02-30T00:00:00Z", "input is out of range"],
  ["2024-01-01T00:61:00Zx", "trailing input"],
  ["2024-01-01T00:00:00+24:00", "input is out of range"],
  ["2024-01-01T00:00:00+00:61", "input is out of range"],
  ["2024-01-01T00:00:00+2:0", "input contains invalid characters"],
  ["2024-01-01T00:00:00+02: 30", undefined],
  ["2024-01-05\t00:00:00Z", "input contains invalid characters"],
  ["2024-01-01 T00:00:00Z", "input contains invalid characters"],
  ["tomorrow", "input contains invalid characters"],
  ["", "premature end of input"],
])("a date and time: %j: %s", (text, message) => {
  expect(dateTimeError(text)).toBe(message);
});

test.each<[string, string | undefined]>([
  ["2024-02-29", undefined],
  ["2000-02-29", undefined],
  ["2024-1-5", undefined],
  ["2024-04-30", undefined],
  ["2023-02-29", "input is out of range"],
  ["1900-02-29", "input is out of range"],
  ["2024-04-31", "input is out of range"],
  ["2024-13-01", "input is out of range"],
  ["2024-00-01", "input is out of range"],
  ["2024-01-00", "input is out of range"],
  ["2024-13-01x", "trailing input"],
  ["+262143-01-01", undefined],
  ["+262144-01-01", "input is out of range"],
  ["-262144-01-01", undefined],
  ["+2147483648x", "input is out of range"],
  ["\u00852024-01-01", undefined],
  ["\ufeff2024-01-01", "input contains invalid characters"],
  ["2024-01", "premature end of input"],
  ["2024", "premature end of input"],
  ["2024/01/01", "input contains invalid characters"],
  ["01-02-2024", "trailing input"],
  ["20240101", "input contains invalid characters"],
  ["2024-01-01T00:00:00Z", "trailing input"],
  ["yesterday", "input contains invalid characters"],
  ["", "premature end of input"],
])("a date: %j: %s", (text, message) => {
  expect(dateError(text)).toBe(message);
});

test("a long text is read in good time", () => {
  const start = performance.now();
  for (const text of [`${"1".repeat(1e6)}-01-01`, `+${"1".repeat(1e6)}-01-01`, " ".repeat(1e6), `2027-01-01T00:00:00.${"1".repeat(1e6)}`]) {
    dateError(text);
    dateTimeError(text);
  }
  expect(performance.now() - start).toBeLessThan(1000);
});
