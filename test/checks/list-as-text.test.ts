import { preflight } from "../../src/index.js";

const noticeOf = (tag: string) =>
  preflight({ method: "POST", url: `/v1/speak?tag=${encodeURIComponent(tag)}`, body: "{}" }).notices.find(
    ({ id }) => id === "list-as-text",
  );

test.each([
  ["['a', 'b']", "`tag=a&tag=b`"],
  ['["a \\"b\\"",\'it\\\'s\']', "`tag=a%20%22b%22&tag=it's`"],
  ["[a b , c]", "`tag=a%20b&tag=c`"],
  ["[a,b,c]", "`tag=a&tag=b&tag=c`"],
  ["[a,b,c,d]", "`tag=a&tag=b&tag=c&…`"],
  ["[]", "no `tag`"],
])("the notice about %s writes it as %s", (list, spelling) => {
  expect(noticeOf(list)?.message).toContain(` ${spelling}`);
});

test.each(["[", "]", "[a", "a]", "a[]"])("%s is no list", (text) => {
  expect(noticeOf(text)).toBeUndefined();
});
