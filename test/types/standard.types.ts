// checked by `tsc`: what does not compile in a user's editor is marked, and it is an error if it does
import { sValidator } from "@hono/standard-validator";
import type { StandardJSONSchemaV1, StandardSchemaV1 } from "@standard-schema/spec";
import { initTRPC } from "@trpc/server";
import { Hono } from "hono";
import type {
  DecodedManageV1KeysCreateBody,
  DecodedSpeakV1Query,
  DecodedSpeakV2StreamMessage,
  ManageV1KeysCreateBody,
  SpeakV1Query,
  SpeakV2StreamMessage,
} from "../../src/index.js";
import { manageV1KeysCreateBody, readV1Query, speakV1Body, speakV1Query, speakV2StreamMessage } from "../../src/standard.js";

// the standard's own types
export const query: StandardSchemaV1<SpeakV1Query, DecodedSpeakV1Query> = speakV1Query;
export const body: StandardSchemaV1<ManageV1KeysCreateBody, DecodedManageV1KeysCreateBody> = manageV1KeysCreateBody;
export const message: StandardSchemaV1<SpeakV2StreamMessage, DecodedSpeakV2StreamMessage> = speakV2StreamMessage;
export const schemas: StandardJSONSchemaV1<SpeakV1Query, DecodedSpeakV1Query> = speakV1Query;

type Input = StandardSchemaV1.InferInput<typeof speakV1Query>;
type Output = StandardSchemaV1.InferOutput<typeof speakV1Query>;
export const inputs: Input[] = [
  { encoding: "linear16", sample_rate: 24000 },
  // @ts-expect-error mp3 has no sample rate of one's choice
  { encoding: "mp3", sample_rate: 24000 },
];
export const outputs: Output[] = [
  { encoding: "mp3", sample_rate: 24000, tag: ["a"] },
  // @ts-expect-error what is decoded is a number
  { sample_rate: "24000" },
];

// @ts-expect-error another part
export const other: StandardSchemaV1<SpeakV1Query> = readV1Query;

speakV1Query.with({ models: { add: ["aura-2-newcomer-en"] }, rules: { "voice-unknown": "warn", "parameter-unknown": "off" } });
// @ts-expect-error no rule of this endpoint
speakV1Query.with({ rules: { "key-lifetime": "off" } });
// @ts-expect-error a schema has no credentials to look at
speakV1Query.with({ auth: "check" });

const trpc = initTRPC.create();
const router = trpc.router({ rate: trpc.procedure.input(speakV1Query).query(({ input }): number | undefined => input.sample_rate) });
const caller = router.createCaller({});
export const rate: Promise<number | undefined> = caller.rate({ encoding: "linear16", sample_rate: 8000 });
// @ts-expect-error mp3 has no sample rate of one's choice
caller.rate({ encoding: "mp3", sample_rate: 8000 });

new Hono().post("/speak", sValidator("query", speakV1Query), sValidator("json", speakV1Body), (context) => {
  const speed: number | undefined = context.req.valid("query").speed;
  const text: string | undefined = context.req.valid("json").text;
  return context.json({ speed, text });
});
