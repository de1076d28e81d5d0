import type { EndpointId, Endpoints } from "../../src/index.js";

/** The parts that requests to an endpoint may have; `never` for those that it does not have. */
interface PartsOf<One extends Endpoints[EndpointId]> {
  readonly path: keyof One["path"] extends never ? never : One["path"];
  readonly query: One["query"] extends Readonly<Record<string, never>> ? never : One["query"];
  readonly body: One["body"] extends undefined ? never : One["body"];
  readonly message: One["message"];
}

/** The parts of every endpoint. */
export type Parts = {
  readonly [Id in EndpointId]: {
    readonly [Part in keyof PartsOf<Endpoints[Id]> as PartsOf<Endpoints[Id]>[Part] extends never ? never : Part]: PartsOf<
      Endpoints[Id]
    >[Part];
  };
};
