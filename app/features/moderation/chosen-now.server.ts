import { themeNow } from "../themes/theme-now.server";
import { ageBands, type Chosen, languagesWritten } from "./inbox-way";

type Offered = { readonly groups: readonly { readonly id: string }[]; readonly themes: readonly { readonly id: string }[] };

/** What an address asks for as it can be shown now. */
export type ChosenNow = {
  readonly chosen: Chosen;
  /** Into which theme the one that was asked for was merged since, and is shown instead. */
  readonly mergedInto: string | null;
  /** Something of it is not there any more, and was left out. */
  readonly leftOut: boolean;
};

/**
 * Saved choices and addresses outlive what they name. A theme that was merged away is the one it went into; what there is no more
 * is left out and said so, since a list that is empty for such a reason would look as if nothing waited.
 */
export async function chosenNow(authorityId: string, asked: Chosen, offered: Offered, isTopic: boolean): Promise<ChosenNow> {
  const isThere = {
    group: offered.groups.some(({ id }) => id === asked.group),
    language: languagesWritten().some(({ tag }) => tag === asked.language),
    age: ageBands.some((band) => band === asked.age),
    topic: isTopic,
  };
  const moved = asked.theme && !offered.themes.some(({ id }) => id === asked.theme) ? await themeNow(authorityId, asked.theme) : null;
  const theme = offered.themes.find(({ id }) => id === (moved?.id ?? asked.theme))?.id;
  const kept = Object.fromEntries(Object.entries({ ...asked, theme }).filter(([key]) => isThere[key as keyof typeof isThere] ?? true)) as Chosen;
  const keys = ["theme", "group", "language", "age", "topic"] as const;
  return { chosen: kept, mergedInto: theme && moved ? moved.name : null, leftOut: keys.some((key) => asked[key] && !kept[key]) };
}
