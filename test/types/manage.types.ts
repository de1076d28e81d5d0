// checked by `tsc`: what does not compile in a user's editor is marked, and it is an error if it does
import {
  type DecodedManageV1KeysCreateBody,
  type ManageV1KeysCreateBody,
  type ManageV1UsageBreakdownQuery,
  preflight,
  preflightValues,
} from "../../src/index.js";

export const keys: ManageV1KeysCreateBody[] = [
  { comment: "a", scopes: ["member"] },
  { comment: "a", scopes: ["a:scope:of:ours"], tags: ["x"], expiration_date: "2027-01-01T00:00:00Z" },
  { comment: "a", scopes: [], time_to_live_in_seconds: 60 },
  // @ts-expect-error one of the two
  { comment: "a", scopes: [], time_to_live_in_seconds: 60, expiration_date: "2027-01-01T00:00:00Z" },
  // @ts-expect-error scopes are needed
  { comment: "a" },
  // @ts-expect-error not a field
  { comment: "a", scopes: [], scope: "member" },
];

// what is not certain to be rejected compiles
export const breakdown: ManageV1UsageBreakdownQuery = { grouping: "model", smart_format: true };

const project_id = "123e4567-e89b-12d3-a456-426614174000";
preflightValues("manage.v1.keys.create", { path: { project_id }, body: { comment: "a", scopes: [] } });
// @ts-expect-error the path has a parameter
preflightValues("manage.v1.keys.list", { query: {} });
// @ts-expect-error the path has two
preflightValues("manage.v1.keys.get", { path: { project_id } });
preflightValues("auth.v1.grant", { body: { ttl_seconds: 60 } });
// @ts-expect-error not a field
preflightValues("auth.v1.grant", { body: { ttl: 60 } });

const verdict = preflight({ method: "POST", url: `/v1/projects/${project_id}/keys` });
if (verdict.ok && verdict.endpoint === "manage.v1.keys.create") {
  verdict.path.project_id satisfies string;
  verdict.body satisfies DecodedManageV1KeysCreateBody | undefined;
  verdict.body?.scopes satisfies readonly string[] | undefined;
}
if (verdict.ok && verdict.endpoint === "speak.v1") {
  // @ts-expect-error no parameters in this path
  verdict.path satisfies unknown;
}
if (!verdict.ok && typeof verdict.body === "object" && "category" in verdict.body) verdict.body.details satisfies string;
