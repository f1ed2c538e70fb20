import { writtenIn } from "~/platform/i18n/written-in";
import type { PublishedText } from "../published/published-text";

type Named = { readonly id: string; readonly name: string };
type Told = Named & { readonly inside: { readonly stateNote: string | null } | null };

const groupText = ({ id }: Pick<Named, "id">, part: "name" | "stateNote", words: string): PublishedText => ({
  kind: "group",
  id,
  part,
  words,
  language: writtenIn(words),
});

/** What a group is called: of a closed one too, since everyone may know that it is there. */
export const groupName = (group: Named) => groupText(group, "name", group.name);

/** What is told of how a group is now: only for who may see inside it. */
export const groupNote = (group: Pick<Named, "id">, note: string) => groupText(group, "stateNote", note);

/** A group's texts as this reader may know it (`groupPage`). */
export function textsOfGroup(group: Told): PublishedText[] {
  const note = group.inside?.stateNote;
  return note ? [groupName(group), groupNote(group, note)] : [groupName(group)];
}
