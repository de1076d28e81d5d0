import { preflight } from "../../src/index.js";

const noticeOf = (tag: string) =>
  preflight({ method: "POST", url: `/v1/speak?tag=${encodeURIComponent(tag)}`, body: "{}" }).notices.find(
    ({ id }) => id === "list-as-text",
  );

test.each(["['a', 'b']", '["a"]', "[a]", "[]"])("%s is a list written as a text", (text) => {
  expect(noticeOf(text)).toMatchObject({ pointer: "/query/tag", message: expect.stringContaining("`tag`") });
});

test.each(["[", "]", "[a", "a]", "a[]"])("%s is no list", (text) => {
  expect(noticeOf(text)).toBeUndefined();
});
