import { createRequire } from "node:module";
import { promisify } from "node:util";
import { preflight } from "../../dist/index.js";
import { openapi } from "./tools.js";

const { convertV2 } = createRequire(import.meta.url)("openapi-to-postmanv2");

// the settings of the import that generated/README.md recommends
const settings = { parametersResolution: "Example", enableOptionalParameters: false };

/** Every request of the collection in Postman, sent as it is, is accepted; where it is not, the parameters with an example are turned on. */
export async function postman() {
  const { result, reason, output } = await promisify(convertV2)({ type: "string", data: JSON.stringify(openapi) }, settings);
  if (!result) throw new Error(reason);
  const requestsOf = (item) => item.item?.flatMap(requestsOf) ?? [item.request];
  const requests = requestsOf(output[0].data);
  const turnedOn = [];
  let count = 0;
  for (const { method, url, header, body } of requests) {
    const path = `/${url.path.map((part) => part.replace(/^:(\w+)$/, (_all, name) => `{${name}}`)).join("/")}`;
    const { parameters = [], ...operation } = openapi.paths[path][method.toLowerCase()];
    if (operation["x-websocket"]) continue;
    count++;
    const filled = path.replace(/\{(\w+)\}/g, (_all, name) => encodeURIComponent(url.variable.find(({ key }) => key === name).value));
    const accepts = (isOn) => {
      const query = new URLSearchParams(url.query.filter(isOn).map(({ key, value }) => [key, value]));
      const headers = header.map(({ key, value }) => [key, value]);
      return preflight({ method, url: `${filled}?${query}`, headers, body: body?.raw ?? null }).ok;
    };
    if (accepts(({ disabled }) => !disabled)) continue;
    const hasExample = ({ key }) => parameters.some(({ name, example }) => name === key && example !== undefined);
    if (!accepts((one) => !one.disabled || hasExample(one))) throw new Error(`${method} ${path} is rejected`);
    turnedOn.push(`${method} ${path}`);
  }
  if (count < 45) throw new Error(`only ${count} requests`);
  return `${count} requests are accepted${turnedOn.length === 0 ? "" : `, with an optional parameter: ${turnedOn.join(", ")}`}`;
}
