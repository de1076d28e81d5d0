import { createPreflight, type Rejected } from "../../src/index.js";
import { type Answer, openConnection } from "./connection.js";
import { type Echo, frameworks, type Running } from "./framework-servers.js";
import { type HostileRequest, hostileRequests, packets, wireRequest } from "./hostile-request.js";

const options = { requestId: () => "the-id" };
const core = createPreflight(options);

async function exchange(port: number, request: HostileRequest): Promise<Answer> {
  const connection = await openConnection(port);
  try {
    const [answer] = await Promise.all([connection.answer(), connection.write(packets(request))]);
    return answer;
  } finally {
    connection.socket.destroy();
  }
}

function told({ status, headers, body }: Answer): unknown {
  const fields = ["content-type", "dg-error", "dg-request-id"].map((name) => [name, headers.get(name)]);
  return { status, headers: Object.fromEntries(fields), text: body.toString() };
}

function expected({ status, headers, text }: Rejected): unknown {
  const latin1 = (value: string | undefined) => value && Buffer.from(value).toString("latin1");
  return {
    status,
    headers: {
      "content-type": headers["content-type"],
      "dg-error": latin1(headers["dg-error"]),
      "dg-request-id": headers["dg-request-id"],
    },
    text,
  };
}

describe.each(frameworks)("%s", (_name, start) => {
  let server: Running;
  beforeAll(async () => {
    server = await start(options);
  });
  afterAll(() => server.close());
  afterEach(() => {
    expect(server.errors.splice(0)).toEqual([]);
    server.handled.length = 0;
  });

  test.each(hostileRequests.map((request) => [request.id, request] as const))("%s", async (_id, request) => {
    const verdict = core(wireRequest(request));
    expect(verdict.ok ? 200 : verdict.status).toBe(request.answers);
    const answer = await exchange(server.port, request);
    if (!verdict.ok) {
      expect(told(answer)).toEqual(expected(verdict));
      expect(server.handled).toEqual([]);
      return;
    }
    expect(server.handled).toHaveLength(1);
    expect(answer.status).toBe(200);
    const { endpoint, query, body, wire } = JSON.parse(answer.body.toString()) as Echo;
    expect({ endpoint, query, body }).toEqual(
      JSON.parse(JSON.stringify({ endpoint: verdict.endpoint, query: verdict.query, body: verdict.body })),
    );
    if (verdict.endpoint === null) return;
    expect(wire?.method).toBe(request.method);
    expect(Buffer.from(wire?.base64 ?? "", "base64").equals(request.body ?? Buffer.alloc(0))).toBe(true);
  });
});
