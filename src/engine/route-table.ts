/** A route that a path leads to, and the segments that stand for its parameters, percent-encoded, in the order of the path. */
export interface RouteMatch<Route> {
  readonly methods: ReadonlyMap<string, Route>;
  readonly segments: readonly string[];
}

interface Node<Route> {
  readonly literals: Map<string, Node<Route>>;
  parameter: Node<Route> | undefined;
  readonly methods: Map<string, Route>;
}

const none: readonly never[] = Object.freeze([]);

/** Routes by path and method; a segment of a path in braces stands for any that is not empty. */
export class RouteTable<Route> {
  private readonly whole = new Map<string, Map<string, Route>>();
  private readonly root: Node<Route> = node();

  /** Adds a route. */
  add(method: string, path: string, route: Route): void {
    const methods = path.includes("{") ? this.nodeAt(path).methods : (this.whole.get(path) ?? new Map<string, Route>());
    if (!path.includes("{")) this.whole.set(path, methods);
    methods.set(method, route);
  }

  /** Finds the routes of a path. */
  find(path: string): RouteMatch<Route> | undefined {
    const methods = this.whole.get(path);
    if (methods) return { methods, segments: none };
    return walk(this.root, path, 1, none);
  }

  private nodeAt(path: string): Node<Route> {
    let at = this.root;
    for (const segment of path.slice(1).split("/")) {
      if (segment[0] === "{") {
        at.parameter ??= node();
        at = at.parameter;
      } else {
        const next = at.literals.get(segment) ?? node<Route>();
        at.literals.set(segment, next);
        at = next;
      }
    }
    return at;
  }
}

function node<Route>(): Node<Route> {
  return { literals: new Map(), parameter: undefined, methods: new Map() };
}

/** Follows a path from where it is read to; as deep as the longest route at most. */
function walk<Route>(at: Node<Route>, path: string, from: number, segments: readonly string[]): RouteMatch<Route> | undefined {
  if (from > path.length) return at.methods.size > 0 ? { methods: at.methods, segments } : undefined;
  if (at.literals.size === 0 && at.parameter === undefined) return undefined;
  const slash = path.indexOf("/", from);
  const to = slash < 0 ? path.length : slash;
  const segment = path.slice(from, to);
  const literal = at.literals.get(segment);
  const match = literal && walk(literal, path, to + 1, segments);
  if (match || at.parameter === undefined || segment === "") return match;
  return walk(at.parameter, path, to + 1, [...segments, segment]);
}
