import { type Data, type FolderData, idsOf } from "../../checks/kind/schemas.js";
import { kindOf } from "../../checks/registry.js";
import type { ListedModel, ModelList } from "./list.js";

/** The changes to the voices or the models of a product. */
export interface ModelChanges {
  /** The product, such as speak.v1. */
  readonly product: string;
  readonly kind: "voices" | "models";
  /** Models that only the list has. */
  readonly added: readonly ListedModel[];
  /** Known models that the list does not have. */
  readonly disappeared: readonly string[];
  /** Languages that known models gained or lost. */
  readonly languages: readonly { readonly id: string; readonly added: readonly string[]; readonly disappeared: readonly string[] }[];
}

/** All changes, and the listed voices that match no known product. */
export interface AllModelChanges {
  readonly changes: readonly ModelChanges[];
  readonly unplaced: readonly string[];
}

/**
 * Compares a list of models with the known ones.
 *
 * @param data - The known models.
 * @param list - The list.
 * @returns The changes by product. If the list has no model of a product, nothing of it counts as missing: another list has it.
 */
export function modelChanges(data: Data, { stt, tts }: ModelList): AllModelChanges {
  const changes: ModelChanges[] = [];
  const placed = new Set<string>();
  for (const folder of data.folders) {
    const product = folder.path.replace("/", ".");
    if (folder.voices) {
      const grammar = new RegExp(folder.voices.grammar.pattern);
      const own = tts.filter(({ id }) => grammar.test(id));
      for (const { id } of own) placed.add(id);
      const known = idsOf(folder.voices);
      changes.push({
        product,
        kind: "voices",
        added: own.filter(({ id }) => !known.includes(id)),
        disappeared: own.length === 0 ? [] : known.filter((id) => !own.some((one) => one.id === id)),
        languages: [],
      });
    }
    if (folder.models) {
      const heard = stt.filter(({ id }) => !isRefused(folder, id));
      changes.push(speechModelChanges(product, folder.models, heard));
    }
  }
  return { changes, unplaced: tts.map(({ id }) => id).filter((id) => !placed.has(id)) };
}

/** Whether a product always rejects a model, because it belongs to another endpoint. */
function isRefused({ checks }: FolderData, id: string): boolean {
  return checks.some((check) => {
    const isEnforced = check.rules.some(({ error, rejects }) => error !== undefined && rejects !== "inferred");
    return isEnforced && kindOf(check)?.objects?.(check, { model: id }) === true;
  });
}

function speechModelChanges(
  product: string,
  { models, short }: NonNullable<FolderData["models"]>,
  list: readonly ListedModel[],
): ModelChanges {
  const knownAs = (id: string) => models.find((model) => model.id === id);
  const { ending } = short;
  const shortOf = (id: string) => (id.endsWith(ending) ? id.slice(0, -ending.length) : id);
  const listedAs = (id: string) => list.find((one) => one.id === id || one.id === `${id}${ending}`);
  const languages = models.flatMap(({ id, languages: before }) => {
    const now = listedAs(id)?.languages ?? [];
    const added = now.filter((language) => !before.includes(language));
    const disappeared = now.length === 0 ? [] : before.filter((language) => !now.includes(language));
    return added.length + disappeared.length === 0 ? [] : [{ id, added, disappeared }];
  });
  return {
    product,
    kind: "models",
    added: list.filter(({ id }) => knownAs(id) === undefined && knownAs(shortOf(id)) === undefined),
    disappeared: list.length === 0 ? [] : models.map(({ id }) => id).filter((id) => listedAs(id) === undefined),
    languages,
  };
}
