import { type ComponentType, render } from "preact";
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { dataVersion } from "../../generated/data-version.js";
import { AgentView, agentEndpoint, firstSettings } from "./agent/agent-view.js";
import { endpointData } from "./data.js";
import { FormatsView } from "./formats/formats-view.js";
import { fromFragment, type PageState, toFragment, type View, views } from "./fragment/fragment.js";
import { firstRequest } from "./request/request.js";
import { RequestView } from "./request/request-view.js";

const titles: Readonly<Record<View, string>> = { request: "Request", formats: "Audio formats", agent: "Agent settings", errors: "Errors" };

const initial: PageState = {
  view: "request",
  request: firstRequest,
  checkAuthorization: false,
  formats: ["speak.v1"],
  agent: firstSettings,
};

/** The page: its views as tabs, and its state, which is also the fragment of the URL. */
function App() {
  const [state, setState] = useState(() => fromFragment(location.hash.slice(1), initial));
  const tabs = useRef<HTMLDivElement>(null);
  const change = useCallback((part: Partial<PageState>) => setState((before) => ({ ...before, ...part })), []);

  useEffect(() => {
    // browsers limit how often the address may change
    const timer = setTimeout(() => history.replaceState(null, "", `#${toFragment(state)}`), 300);
    return () => clearTimeout(timer);
  }, [state]);

  useEffect(() => {
    const follow = () => setState((before) => fromFragment(location.hash.slice(1), before));
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);

  const shown = views.filter((view) => view !== "agent" || endpointData(agentEndpoint) !== undefined);
  const choose = (event: KeyboardEvent) => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (step === 0) return;
    const next = shown[(shown.indexOf(state.view) + step + shown.length) % shown.length] as View;
    change({ view: next });
    tabs.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };

  return (
    <>
      <header class="top">
        <h1>
          Deepgram <span>preflight</span>
        </h1>
        <div class="tabs" role="tablist" aria-label="Views" ref={tabs} onKeyDown={choose}>
          {shown.map((view) => (
            <button
              key={view}
              type="button"
              role="tab"
              id={`tab-${view}`}
              aria-selected={state.view === view}
              aria-controls="view"
              tabIndex={state.view === view ? 0 : -1}
              onClick={() => change({ view })}
            >
              {titles[view]}
            </button>
          ))}
        </div>
      </header>
      <main id="view" aria-labelledby={`tab-${state.view}`} tabIndex={-1}>
        {state.view === "request" && (
          <RequestView request={state.request} checkAuthorization={state.checkAuthorization} onChange={change} />
        )}
        {state.view === "formats" && (
          <FormatsView
            endpoints={state.formats}
            onChange={(formats) => change({ formats })}
            onRequest={(request) => change({ request, view: "request" })}
          />
        )}
        {state.view === "agent" && <AgentView text={state.agent} onChange={(agent) => change({ agent })} />}
        {state.view === "errors" && <LazyErrorsView />}
      </main>
      <footer>
        Everything happens in this page: it sends no request and stores nothing. Data of {dataVersion.date}. Links leave out keys.
      </footer>
    </>
  );
}

/** The view Errors, whose catalogue is loaded when the view is opened. */
function LazyErrorsView() {
  const [View, setView] = useState<ComponentType>();
  useEffect(() => {
    void import("./errors/errors-view.js").then(({ ErrorsView }) => setView(() => ErrorsView));
  }, []);
  return View === undefined ? <p class="hint">Loading…</p> : <View />;
}

const root = document.getElementById("app");
if (root !== null) {
  root.replaceChildren();
  render(<App />, root);
}
