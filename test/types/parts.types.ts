// checked by `tsc`: of every part of every endpoint, what compiles in a user's editor and what does not
import type { Parts } from "./parts.js";

declare function example<Id extends keyof Parts, Part extends keyof Parts[Id]>(id: Id, part: Part, value: Parts[Id][Part]): void;

example("auth.v1.grant", "body", {});
example("auth.v1.grant", "body", { ttl_seconds: 60 });
// @ts-expect-error a text
example("auth.v1.grant", "body", { ttl_seconds: "60" });
// @ts-expect-error not a field
example("auth.v1.grant", "body", { ttl: 60 });

example("listen.v1", "query", {});
example("listen.v1", "query", { model: "nova-3", keyterm: ["a"], summarize: "v2", utt_split: 0.8 });
example("listen.v1", "query", { model: "a-model-of-our-own" });
// @ts-expect-error not an encoding
example("listen.v1", "query", { encoding: "webm" });
// @ts-expect-error only a stream has it
example("listen.v1", "query", { interim_results: true });
// @ts-expect-error a text
example("listen.v1", "query", { punctuate: "yes" });
example("listen.v1", "body", { url: "https://example.com/a.wav" });
// @ts-expect-error a URL is required
example("listen.v1", "body", {});
// @ts-expect-error not a field
example("listen.v1", "body", { url: "https://example.com/a.wav", text: "a" });

example("listen.v1.stream", "query", {});
example("listen.v1.stream", "query", { endpointing: false, interim_results: true, vad_events: true });
// @ts-expect-error neither a number nor a boolean
example("listen.v1.stream", "query", { endpointing: "300" });
// @ts-expect-error for recorded audio
example("listen.v1.stream", "query", { paragraphs: true });
example("listen.v1.stream", "message", { type: "KeepAlive" });
example("listen.v1.stream", "message", { type: "Finalize" });
example("listen.v1.stream", "message", { type: "CloseStream" });
// @ts-expect-error not a message
example("listen.v1.stream", "message", { type: "Flush" });
// @ts-expect-error no type
example("listen.v1.stream", "message", {});

example("agent.v1.converse", "message", { type: "KeepAlive" });
// @ts-expect-error not a message of the Voice Agent
example("agent.v1.converse", "message", { type: "SettingsConfiguration" });

example("listen.v2.stream", "query", { model: "flux-general-en" });
example("listen.v2.stream", "query", { model: "flux-general-multi", language_hint: ["en"], eot_threshold: 0.7 });
// @ts-expect-error a model is required
example("listen.v2.stream", "query", {});
// @ts-expect-error not a parameter
example("listen.v2.stream", "query", { model: "flux-general-en", punctuate: true });
// @ts-expect-error a text
example("listen.v2.stream", "query", { model: "flux-general-en", eot_threshold: "0.7" });
example("listen.v2.stream", "message", { type: "Configure", thresholds: { eot_threshold: 0.7 }, keyterms: ["a"] });
example("listen.v2.stream", "message", { type: "CloseStream" });
example("listen.v2.stream", "message", { type: "ForceEndTurn" });
// @ts-expect-error not a message of that stream
example("listen.v2.stream", "message", { type: "KeepAlive" });
// @ts-expect-error not a threshold
example("listen.v2.stream", "message", { type: "Configure", thresholds: { eot: 1 } });

example("manage.v1.projects.get", "path", { project_id: "1" });
// @ts-expect-error an id is missing
example("manage.v1.projects.get", "path", {});
example("manage.v1.projects.get", "query", {});
example("manage.v1.projects.get", "query", { limit: 10, page: 2 });
// @ts-expect-error a text
example("manage.v1.projects.get", "query", { limit: "10" });

example("manage.v1.projects.update", "path", { project_id: "1" });
// @ts-expect-error an id is missing
example("manage.v1.projects.update", "path", {});
example("manage.v1.projects.update", "body", { name: "a" });
// @ts-expect-error a number
example("manage.v1.projects.update", "body", { name: 1 });
// @ts-expect-error not a field
example("manage.v1.projects.update", "body", { title: "a" });

example("manage.v1.projects.delete", "path", { project_id: "1" });
// @ts-expect-error an id is missing
example("manage.v1.projects.delete", "path", {});

example("manage.v1.projects.leave", "path", { project_id: "1" });
// @ts-expect-error an id is missing
example("manage.v1.projects.leave", "path", {});

example("manage.v1.keys.list", "path", { project_id: "1" });
// @ts-expect-error an id is missing
example("manage.v1.keys.list", "path", {});
example("manage.v1.keys.list", "query", { status: "active" });
// @ts-expect-error a boolean
example("manage.v1.keys.list", "query", { status: true });

example("manage.v1.keys.create", "path", { project_id: "1" });
// @ts-expect-error an id is missing
example("manage.v1.keys.create", "path", {});
example("manage.v1.keys.create", "body", { comment: "a", scopes: ["member"] });
example("manage.v1.keys.create", "body", { comment: "a", scopes: [], time_to_live_in_seconds: 60 });
example("manage.v1.keys.create", "body", { comment: "a", scopes: [], expiration_date: "2027-01-01T00:00:00Z" });
// @ts-expect-error scopes are required
example("manage.v1.keys.create", "body", { comment: "a" });
// @ts-expect-error one of the two
example("manage.v1.keys.create", "body", { comment: "a", scopes: [], time_to_live_in_seconds: 60, expiration_date: "2027-01-01" });

example("manage.v1.keys.get", "path", { project_id: "1", key_id: "1" });
// @ts-expect-error an id is missing
example("manage.v1.keys.get", "path", { project_id: "1" });

example("manage.v1.keys.delete", "path", { project_id: "1", key_id: "1" });
// @ts-expect-error an id is missing
example("manage.v1.keys.delete", "path", { project_id: "1" });

example("manage.v1.members.list", "path", { project_id: "1" });
// @ts-expect-error an id is missing
example("manage.v1.members.list", "path", {});

example("manage.v1.members.delete", "path", { project_id: "1", member_id: "1" });
// @ts-expect-error an id is missing
example("manage.v1.members.delete", "path", { project_id: "1" });

example("manage.v1.scopes.list", "path", { project_id: "1", member_id: "1" });
// @ts-expect-error an id is missing
example("manage.v1.scopes.list", "path", { project_id: "1" });

example("manage.v1.scopes.update", "path", { project_id: "1", member_id: "1" });
// @ts-expect-error an id is missing
example("manage.v1.scopes.update", "path", { project_id: "1" });
example("manage.v1.scopes.update", "body", { scope: "member" });
// @ts-expect-error a scope is required
example("manage.v1.scopes.update", "body", {});

example("manage.v1.invites.list", "path", { project_id: "1" });
// @ts-expect-error an id is missing
example("manage.v1.invites.list", "path", {});

example("manage.v1.invites.create", "path", { project_id: "1" });
// @ts-expect-error an id is missing
example("manage.v1.invites.create", "path", {});
example("manage.v1.invites.create", "body", { email: "a@example.com", scope: "member" });
// @ts-expect-error a scope is required
example("manage.v1.invites.create", "body", { email: "a@example.com" });

example("manage.v1.invites.delete", "path", { project_id: "1", email: "1" });
// @ts-expect-error an id is missing
example("manage.v1.invites.delete", "path", { project_id: "1" });

example("manage.v1.requests.list", "path", { project_id: "1" });
// @ts-expect-error an id is missing
example("manage.v1.requests.list", "path", {});
example("manage.v1.requests.list", "query", { start: "2027-01-01", status: "succeeded", limit: 10 });
// @ts-expect-error a number
example("manage.v1.requests.list", "query", { start: 20270101 });

example("manage.v1.requests.get", "path", { project_id: "1", request_id: "1" });
// @ts-expect-error an id is missing
example("manage.v1.requests.get", "path", { project_id: "1" });

example("manage.v1.usage.get", "path", { project_id: "1" });
// @ts-expect-error an id is missing
example("manage.v1.usage.get", "path", {});
example("manage.v1.usage.get", "query", { deployment: "hosted", punctuate: true });
// @ts-expect-error a text
example("manage.v1.usage.get", "query", { punctuate: "yes" });

example("manage.v1.usage.breakdown", "path", { project_id: "1" });
// @ts-expect-error an id is missing
example("manage.v1.usage.breakdown", "path", {});
example("manage.v1.usage.breakdown", "query", { grouping: "endpoint", diarize: false });
// @ts-expect-error a text
example("manage.v1.usage.breakdown", "query", { diarize: "no" });

example("manage.v1.usage.fields", "path", { project_id: "1" });
// @ts-expect-error an id is missing
example("manage.v1.usage.fields", "path", {});
example("manage.v1.usage.fields", "query", { start: "2027-01-01", end: "2027-02-01" });
// @ts-expect-error a number
example("manage.v1.usage.fields", "query", { end: 2027 });

example("manage.v1.billing.breakdown", "path", { project_id: "1" });
// @ts-expect-error an id is missing
example("manage.v1.billing.breakdown", "path", {});
example("manage.v1.billing.breakdown", "query", { start: "2027-01-01" });
// @ts-expect-error a number
example("manage.v1.billing.breakdown", "query", { start: 2027 });

example("manage.v1.billing.fields", "path", { project_id: "1" });
// @ts-expect-error an id is missing
example("manage.v1.billing.fields", "path", {});
example("manage.v1.billing.fields", "query", {});
example("manage.v1.billing.fields", "query", { start: "2027-01-01" });
// @ts-expect-error a number
example("manage.v1.billing.fields", "query", { start: 2027 });

example("manage.v1.balances.list", "path", { project_id: "1" });
// @ts-expect-error an id is missing
example("manage.v1.balances.list", "path", {});

example("manage.v1.balances.get", "path", { project_id: "1", balance_id: "1" });
// @ts-expect-error an id is missing
example("manage.v1.balances.get", "path", { project_id: "1" });

example("manage.v1.purchases.list", "path", { project_id: "1" });
// @ts-expect-error an id is missing
example("manage.v1.purchases.list", "path", {});
example("manage.v1.purchases.list", "query", { limit: 10 });
// @ts-expect-error a text
example("manage.v1.purchases.list", "query", { limit: "10" });

example("manage.v1.models.list", "query", { include_outdated: true });
// @ts-expect-error a text
example("manage.v1.models.list", "query", { include_outdated: "yes" });

example("manage.v1.models.get", "path", { model_id: "1" });
// @ts-expect-error an id is missing
example("manage.v1.models.get", "path", {});

example("manage.v1.project-models.list", "path", { project_id: "1" });
// @ts-expect-error an id is missing
example("manage.v1.project-models.list", "path", {});
example("manage.v1.project-models.list", "query", { include_outdated: true });
// @ts-expect-error a text
example("manage.v1.project-models.list", "query", { include_outdated: "yes" });

example("manage.v1.project-models.get", "path", { project_id: "1", model_id: "1" });
// @ts-expect-error an id is missing
example("manage.v1.project-models.get", "path", { project_id: "1" });

example("manage.v1.self-hosted-credentials.list", "path", { project_id: "1" });
// @ts-expect-error an id is missing
example("manage.v1.self-hosted-credentials.list", "path", {});

example("manage.v1.self-hosted-credentials.create", "path", { project_id: "1" });
// @ts-expect-error an id is missing
example("manage.v1.self-hosted-credentials.create", "path", {});
example("manage.v1.self-hosted-credentials.create", "query", { provider: "quay", scopes: ["self-hosted:products"] });
// @ts-expect-error a number
example("manage.v1.self-hosted-credentials.create", "query", { provider: 1 });
example("manage.v1.self-hosted-credentials.create", "body", { comment: "a" });
// @ts-expect-error a number
example("manage.v1.self-hosted-credentials.create", "body", { comment: 1 });

example("manage.v1.self-hosted-credentials.get", "path", { project_id: "1", distribution_credentials_id: "1" });
// @ts-expect-error an id is missing
example("manage.v1.self-hosted-credentials.get", "path", { project_id: "1" });

example("manage.v1.self-hosted-credentials.delete", "path", { project_id: "1", distribution_credentials_id: "1" });
// @ts-expect-error an id is missing
example("manage.v1.self-hosted-credentials.delete", "path", { project_id: "1" });

example("manage.v1.agents.list", "path", { project_id: "1" });
// @ts-expect-error an id is missing
example("manage.v1.agents.list", "path", {});

example("manage.v1.agents.create", "path", { project_id: "1" });
// @ts-expect-error an id is missing
example("manage.v1.agents.create", "path", {});
example("manage.v1.agents.create", "body", { config: "{}" });
example("manage.v1.agents.create", "body", { config: "{}", metadata: { a: "b" }, api_version: 1 });
// @ts-expect-error a text is required
example("manage.v1.agents.create", "body", { config: {} });

example("manage.v1.agents.get", "path", { project_id: "1", agent_id: "1" });
// @ts-expect-error an id is missing
example("manage.v1.agents.get", "path", { project_id: "1" });

example("manage.v1.agents.update", "path", { project_id: "1", agent_id: "1" });
// @ts-expect-error an id is missing
example("manage.v1.agents.update", "path", { project_id: "1" });
example("manage.v1.agents.update", "body", { metadata: { a: "b" } });
// @ts-expect-error texts alone
example("manage.v1.agents.update", "body", { metadata: { a: 1 } });

example("manage.v1.agents.delete", "path", { project_id: "1", agent_id: "1" });
// @ts-expect-error an id is missing
example("manage.v1.agents.delete", "path", { project_id: "1" });

example("manage.v1.agent-variables.list", "path", { project_id: "1" });
// @ts-expect-error an id is missing
example("manage.v1.agent-variables.list", "path", {});

example("manage.v1.agent-variables.create", "path", { project_id: "1" });
// @ts-expect-error an id is missing
example("manage.v1.agent-variables.create", "path", {});
example("manage.v1.agent-variables.create", "body", { key: "DG_A", value: [1] });
// @ts-expect-error a key is required
example("manage.v1.agent-variables.create", "body", { value: 1 });

example("manage.v1.agent-variables.get", "path", { project_id: "1", variable_id: "1" });
// @ts-expect-error an id is missing
example("manage.v1.agent-variables.get", "path", { project_id: "1" });

example("manage.v1.agent-variables.update", "path", { project_id: "1", variable_id: "1" });
// @ts-expect-error an id is missing
example("manage.v1.agent-variables.update", "path", { project_id: "1" });
example("manage.v1.agent-variables.update", "body", { value: null });
// @ts-expect-error a value is required
example("manage.v1.agent-variables.update", "body", {});

example("manage.v1.agent-variables.delete", "path", { project_id: "1", variable_id: "1" });
// @ts-expect-error an id is missing
example("manage.v1.agent-variables.delete", "path", { project_id: "1" });

example("read.v1", "query", { language: "en", topics: true });
example("read.v1", "query", { language: "en", summarize: "v2", custom_topic: ["a"] });
// @ts-expect-error a language is required
example("read.v1", "query", { topics: true });
// @ts-expect-error not a mode
example("read.v1", "query", { language: "en", custom_topic_mode: "loose" });
example("read.v1", "body", { text: "a" });
example("read.v1", "body", { url: "https://example.com/a.txt" });
// @ts-expect-error one of them
example("read.v1", "body", {});
// @ts-expect-error not both
example("read.v1", "body", { text: "a", url: "https://example.com/a.txt" });

example("speak.v1", "query", {});
example("speak.v1", "query", { model: "aura-2-thalia-en", encoding: "linear16", sample_rate: 44100 });
example("speak.v1", "query", { encoding: "opus", bit_rate: 12345 });
// @ts-expect-error mp3 has no sample rate
example("speak.v1", "query", { encoding: "mp3", sample_rate: 24000 });
// @ts-expect-error without an encoding it is mp3
example("speak.v1", "query", { container: "wav" });
// @ts-expect-error flac has no bit rate
example("speak.v1", "query", { encoding: "flac", bit_rate: 48000 });
// @ts-expect-error not a parameter
example("speak.v1", "query", { voice: "thalia" });
example("speak.v1", "body", { text: "a" });
example("speak.v1", "body", { url: "https://example.com/a.txt" });
// @ts-expect-error one of them
example("speak.v1", "body", {});
// @ts-expect-error not both
example("speak.v1", "body", { text: "a", url: "https://example.com/a.txt" });
// @ts-expect-error nothing else
example("speak.v1", "body", { text: "a", model: "aura-2-thalia-en" });

example("speak.v1.stream", "query", {});
example("speak.v1.stream", "query", { encoding: "mulaw", sample_rate: 8000 });
// @ts-expect-error not on a stream
example("speak.v1.stream", "query", { encoding: "mp3" });
// @ts-expect-error not a rate of mulaw
example("speak.v1.stream", "query", { encoding: "mulaw", sample_rate: 48000 });
example("speak.v1.stream", "message", { type: "Speak", text: "a" });
example("speak.v1.stream", "message", { type: "Flush" });
example("speak.v1.stream", "message", { type: "Clear" });
example("speak.v1.stream", "message", { type: "Close" });
// @ts-expect-error a text is missing
example("speak.v1.stream", "message", { type: "Speak" });
// @ts-expect-error cannot be interrupted
example("speak.v1.stream", "message", { type: "Interrupt" });

example("speak.v2", "query", { model: "flux-haley-en" });
example("speak.v2", "query", { model: "flux-haley-en", speed: 1.15, expressivity: -2, priority: "low" });
// @ts-expect-error a model is required
example("speak.v2", "query", {});
// @ts-expect-error mp3 has no sample rate
example("speak.v2", "query", { model: "flux-haley-en", sample_rate: 22050 });
example("speak.v2", "body", { text: "a" });
// @ts-expect-error only a text is documented
example("speak.v2", "body", { url: "https://example.com/a.txt" });
// @ts-expect-error a text is required
example("speak.v2", "body", {});

example("speak.v2.stream", "query", { model: "flux-haley-en", encoding: "mulaw", sample_rate: 8000 });
// @ts-expect-error a stream has no container
example("speak.v2.stream", "query", { model: "flux-haley-en", container: "none" });
// @ts-expect-error a model is required
example("speak.v2.stream", "query", {});
example("speak.v2.stream", "message", { type: "Speak", text: "a" });
example("speak.v2.stream", "message", { type: "Interrupt", playback_offset: { type: "time_ms", value: 5 } });
example("speak.v2.stream", "message", { type: "Configure", speed: 1 });
example("speak.v2.stream", "message", { type: "Flush" });
example("speak.v2.stream", "message", { type: "Close" });
// @ts-expect-error a text is missing
example("speak.v2.stream", "message", { type: "Speak" });
// @ts-expect-error a text
example("speak.v2.stream", "message", { type: "Configure", speed: "1" });
// @ts-expect-error not a message of that stream
example("speak.v2.stream", "message", { type: "Clear" });

example("think.v1", "body", { model: "think-fast", messages: [] });
// @ts-expect-error the messages are missing
example("think.v1", "body", { model: "think-fast" });
