import type { Actor } from "~/platform/actor";
import { myGroups } from "../people/pages.server";
import { staffToName } from "../people/staff-to-name.server";
import type { Question } from "./questions/question";
import type { Draft } from "./view";

export type NamedChoice = { readonly value: string; readonly label: string };

/** The choices of a question that an authority or a member has of their own: workers by name and job, groups by name. */
export async function namedChoices(question: Pick<Question, "choicesFrom">, actor: Actor): Promise<NamedChoice[]> {
  if (question.choicesFrom === "groups") {
    const groups = actor.kind === "member" ? await myGroups(actor) : [];
    return groups.map(({ id, name }) => ({ value: id, label: name }));
  }
  if (question.choicesFrom !== "readers" && question.choicesFrom !== "staff") return [];
  const staff = await staffToName(actor.authorityId);
  const wanted = question.choicesFrom === "readers" ? staff.filter(({ reads }) => reads) : staff;
  return wanted.map(({ id, name, job }) => ({
    value: id,
    label: job ? `${name}, ${job}` : name,
  }));
}

/** The choices that a question has for this reader: "just my group" is for members of one. */
export async function choicesFor(question: Pick<Question, "choices">, actor: Actor): Promise<readonly string[]> {
  const choices = question.choices ?? [];
  if (!choices.includes("justGroup") || (await namedChoices({ choicesFrom: "groups" }, actor)).length > 0) return choices;
  return choices.filter((choice) => choice !== "justGroup");
}

/** The names that a draft's choices stand for, for the check page. */
export async function namesIn(draft: Draft, actor: Actor) {
  const [staff, groups] = await Promise.all([
    draft.only || draft.thanksTo || draft.never?.length ? namedChoices({ choicesFrom: "staff" }, actor) : [],
    draft.groupId ? namedChoices({ choicesFrom: "groups" }, actor) : [],
  ]);
  const named = (list: readonly NamedChoice[], id: string | undefined) => list.find(({ value }) => value === id)?.label ?? null;
  return {
    only: named(staff, draft.only),
    thanked: named(staff, draft.thanksTo),
    never: (draft.never ?? []).flatMap((id) => named(staff, id) ?? []),
    group: named(groups, draft.groupId),
  };
}
