// Generated from schemas/ by `npm run generate`. Do not edit.

import type { Validator } from "../../src/validator.js";
import type { ManageV1AgentVariablesCreateBody, ManageV1AgentVariablesUpdateBody, ManageV1AgentsCreateBody, ManageV1AgentsUpdateBody, ManageV1BillingBreakdownQuery, ManageV1BillingFieldsQuery, ManageV1InvitesCreateBody, ManageV1KeysCreateBody, ManageV1KeysListQuery, ManageV1ModelsListQuery, ManageV1ProjectModelsListQuery, ManageV1ProjectsGetQuery, ManageV1ProjectsUpdateBody, ManageV1PurchasesListQuery, ManageV1RequestsListQuery, ManageV1ScopesUpdateBody, ManageV1SelfHostedCredentialsCreateBody, ManageV1SelfHostedCredentialsCreateQuery, ManageV1UsageBreakdownQuery, ManageV1UsageFieldsQuery, ManageV1UsageGetQuery } from "../types/manage-v1.js";

/** Says whether a value is a decoded query that `GET /v1/projects/{project_id}` takes. */
export declare const validateManageV1ProjectsGetQuery: Validator<ManageV1ProjectsGetQuery>;
/** Says whether a value is a JSON body that `PATCH /v1/projects/{project_id}` takes. */
export declare const validateManageV1ProjectsUpdateBody: Validator<ManageV1ProjectsUpdateBody>;
/** Says whether a value is a decoded query that `GET /v1/projects/{project_id}/keys` takes. */
export declare const validateManageV1KeysListQuery: Validator<ManageV1KeysListQuery>;
/** Says whether a value is a JSON body that `POST /v1/projects/{project_id}/keys` takes. */
export declare const validateManageV1KeysCreateBody: Validator<ManageV1KeysCreateBody>;
/** Says whether a value is a JSON body that `PUT /v1/projects/{project_id}/members/{member_id}/scopes` takes. */
export declare const validateManageV1ScopesUpdateBody: Validator<ManageV1ScopesUpdateBody>;
/** Says whether a value is a JSON body that `POST /v1/projects/{project_id}/invites` takes. */
export declare const validateManageV1InvitesCreateBody: Validator<ManageV1InvitesCreateBody>;
/** Says whether a value is a decoded query that `GET /v1/projects/{project_id}/requests` takes. */
export declare const validateManageV1RequestsListQuery: Validator<ManageV1RequestsListQuery>;
/** Says whether a value is a decoded query that `GET /v1/projects/{project_id}/usage` takes. */
export declare const validateManageV1UsageGetQuery: Validator<ManageV1UsageGetQuery>;
/** Says whether a value is a decoded query that `GET /v1/projects/{project_id}/usage/breakdown` takes. */
export declare const validateManageV1UsageBreakdownQuery: Validator<ManageV1UsageBreakdownQuery>;
/** Says whether a value is a decoded query that `GET /v1/projects/{project_id}/usage/fields` takes. */
export declare const validateManageV1UsageFieldsQuery: Validator<ManageV1UsageFieldsQuery>;
/** Says whether a value is a decoded query that `GET /v1/projects/{project_id}/billing/breakdown` takes. */
export declare const validateManageV1BillingBreakdownQuery: Validator<ManageV1BillingBreakdownQuery>;
/** Says whether a value is a decoded query that `GET /v1/projects/{project_id}/billing/fields` takes. */
export declare const validateManageV1BillingFieldsQuery: Validator<ManageV1BillingFieldsQuery>;
/** Says whether a value is a decoded query that `GET /v1/projects/{project_id}/purchases` takes. */
export declare const validateManageV1PurchasesListQuery: Validator<ManageV1PurchasesListQuery>;
/** Says whether a value is a decoded query that `GET /v1/models` takes. */
export declare const validateManageV1ModelsListQuery: Validator<ManageV1ModelsListQuery>;
/** Says whether a value is a decoded query that `GET /v1/projects/{project_id}/models` takes. */
export declare const validateManageV1ProjectModelsListQuery: Validator<ManageV1ProjectModelsListQuery>;
/** Says whether a value is a decoded query that `POST /v1/projects/{project_id}/self-hosted/distribution/credentials` takes. */
export declare const validateManageV1SelfHostedCredentialsCreateQuery: Validator<ManageV1SelfHostedCredentialsCreateQuery>;
/** Says whether a value is a JSON body that `POST /v1/projects/{project_id}/self-hosted/distribution/credentials` takes. */
export declare const validateManageV1SelfHostedCredentialsCreateBody: Validator<ManageV1SelfHostedCredentialsCreateBody>;
/** Says whether a value is a JSON body that `POST /v1/projects/{project_id}/agents` takes. */
export declare const validateManageV1AgentsCreateBody: Validator<ManageV1AgentsCreateBody>;
/** Says whether a value is a JSON body that `PUT /v1/projects/{project_id}/agents/{agent_id}` takes. */
export declare const validateManageV1AgentsUpdateBody: Validator<ManageV1AgentsUpdateBody>;
/** Says whether a value is a JSON body that `POST /v1/projects/{project_id}/agent-variables` takes. */
export declare const validateManageV1AgentVariablesCreateBody: Validator<ManageV1AgentVariablesCreateBody>;
/** Says whether a value is a JSON body that `PATCH /v1/projects/{project_id}/agent-variables/{variable_id}` takes. */
export declare const validateManageV1AgentVariablesUpdateBody: Validator<ManageV1AgentVariablesUpdateBody>;
