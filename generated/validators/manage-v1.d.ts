// Generated from schemas/ by `npm run generate`. Do not edit.

import type { Validator } from "../../src/validator.js";
import type { ManageV1AgentVariablesCreateBody, ManageV1AgentVariablesUpdateBody, ManageV1AgentsCreateBody, ManageV1AgentsUpdateBody, ManageV1BillingBreakdownQuery, ManageV1BillingFieldsQuery, ManageV1InvitesCreateBody, ManageV1KeysCreateBody, ManageV1KeysListQuery, ManageV1ModelsListQuery, ManageV1ProjectModelsListQuery, ManageV1ProjectsGetQuery, ManageV1ProjectsUpdateBody, ManageV1PurchasesListQuery, ManageV1RequestsListQuery, ManageV1ScopesUpdateBody, ManageV1SelfHostedCredentialsCreateBody, ManageV1SelfHostedCredentialsCreateQuery, ManageV1UsageBreakdownQuery, ManageV1UsageFieldsQuery, ManageV1UsageGetQuery } from "../types/manage-v1.js";

/** Checks whether a value is a decoded query that `GET /v1/projects/{project_id}` accepts. */
export declare const validateManageV1ProjectsGetQuery: Validator<ManageV1ProjectsGetQuery>;
/** Checks whether a value is a JSON body that `PATCH /v1/projects/{project_id}` accepts. */
export declare const validateManageV1ProjectsUpdateBody: Validator<ManageV1ProjectsUpdateBody>;
/** Checks whether a value is a decoded query that `GET /v1/projects/{project_id}/keys` accepts. */
export declare const validateManageV1KeysListQuery: Validator<ManageV1KeysListQuery>;
/** Checks whether a value is a JSON body that `POST /v1/projects/{project_id}/keys` accepts. */
export declare const validateManageV1KeysCreateBody: Validator<ManageV1KeysCreateBody>;
/** Checks whether a value is a JSON body that `PUT /v1/projects/{project_id}/members/{member_id}/scopes` accepts. */
export declare const validateManageV1ScopesUpdateBody: Validator<ManageV1ScopesUpdateBody>;
/** Checks whether a value is a JSON body that `POST /v1/projects/{project_id}/invites` accepts. */
export declare const validateManageV1InvitesCreateBody: Validator<ManageV1InvitesCreateBody>;
/** Checks whether a value is a decoded query that `GET /v1/projects/{project_id}/requests` accepts. */
export declare const validateManageV1RequestsListQuery: Validator<ManageV1RequestsListQuery>;
/** Checks whether a value is a decoded query that `GET /v1/projects/{project_id}/usage` accepts. */
export declare const validateManageV1UsageGetQuery: Validator<ManageV1UsageGetQuery>;
/** Checks whether a value is a decoded query that `GET /v1/projects/{project_id}/usage/breakdown` accepts. */
export declare const validateManageV1UsageBreakdownQuery: Validator<ManageV1UsageBreakdownQuery>;
/** Checks whether a value is a decoded query that `GET /v1/projects/{project_id}/usage/fields` accepts. */
export declare const validateManageV1UsageFieldsQuery: Validator<ManageV1UsageFieldsQuery>;
/** Checks whether a value is a decoded query that `GET /v1/projects/{project_id}/billing/breakdown` accepts. */
export declare const validateManageV1BillingBreakdownQuery: Validator<ManageV1BillingBreakdownQuery>;
/** Checks whether a value is a decoded query that `GET /v1/projects/{project_id}/billing/fields` accepts. */
export declare const validateManageV1BillingFieldsQuery: Validator<ManageV1BillingFieldsQuery>;
/** Checks whether a value is a decoded query that `GET /v1/projects/{project_id}/purchases` accepts. */
export declare const validateManageV1PurchasesListQuery: Validator<ManageV1PurchasesListQuery>;
/** Checks whether a value is a decoded query that `GET /v1/models` accepts. */
export declare const validateManageV1ModelsListQuery: Validator<ManageV1ModelsListQuery>;
/** Checks whether a value is a decoded query that `GET /v1/projects/{project_id}/models` accepts. */
export declare const validateManageV1ProjectModelsListQuery: Validator<ManageV1ProjectModelsListQuery>;
/** Checks whether a value is a decoded query that `POST /v1/projects/{project_id}/self-hosted/distribution/credentials` accepts. */
export declare const validateManageV1SelfHostedCredentialsCreateQuery: Validator<ManageV1SelfHostedCredentialsCreateQuery>;
/** Checks whether a value is a JSON body that `POST /v1/projects/{project_id}/self-hosted/distribution/credentials` accepts. */
export declare const validateManageV1SelfHostedCredentialsCreateBody: Validator<ManageV1SelfHostedCredentialsCreateBody>;
/** Checks whether a value is a JSON body that `POST /v1/projects/{project_id}/agents` accepts. */
export declare const validateManageV1AgentsCreateBody: Validator<ManageV1AgentsCreateBody>;
/** Checks whether a value is a JSON body that `PUT /v1/projects/{project_id}/agents/{agent_id}` accepts. */
export declare const validateManageV1AgentsUpdateBody: Validator<ManageV1AgentsUpdateBody>;
/** Checks whether a value is a JSON body that `POST /v1/projects/{project_id}/agent-variables` accepts. */
export declare const validateManageV1AgentVariablesCreateBody: Validator<ManageV1AgentVariablesCreateBody>;
/** Checks whether a value is a JSON body that `PATCH /v1/projects/{project_id}/agent-variables/{variable_id}` accepts. */
export declare const validateManageV1AgentVariablesUpdateBody: Validator<ManageV1AgentVariablesUpdateBody>;
