import type { Actor } from "~/platform/actor";
import type { Language } from "~/platform/i18n/languages";
import { groupName } from "../forums/group-texts";
import { groupNamesIn } from "../forums/in-language.server";
import { myGroups } from "../people/pages.server";
import { staffToName } from "../people/staff-to-name.server";
import { type Shown, shownIn } from "../published/published-text";
import type { Question } from "./questions/question";
import type { Draft } from "./view";

/** `lang` and `shown`: of a name that may be in another language than the page, or was put into it. */
export type NamedChoice = { readonly value: string; readonly label: string; readonly lang?: string; readonly shown?: Shown };

const ownGroups = async (actor: Actor) => (actor.kind === "member" ? myGroups(actor) : []);

/** The groups of this member, to choose one of, by their names in the language of the page; none for anybody else. */
export async function groupsToChoose(actor: Actor, language: Language): Promise<NamedChoice[]> {
  const groups = await ownGroups(actor);
  const puts = await groupNamesIn(language, actor.authorityId, groups);
  return groups.map((group) => {
    const shown = shownIn(language, puts, groupName(group));
    return { value: group.id, label: shown.words, lang: shown.lang, shown };
  });
}

/** The workers whom a question lets choose from, by name and job; none for a question that names nobody. */
export async function namedChoices(question: Pick<Question, "choicesFrom">, actor: Actor): Promise<NamedChoice[]> {
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
  if (!choices.includes("justGroup") || (await ownGroups(actor)).length > 0) return choices;
  return choices.filter((choice) => choice !== "justGroup");
}

/** The names that a draft's choices stand for, for the check page. */
export async function namesIn(draft: Draft, actor: Actor, language: Language) {
  const [staff, groups] = await Promise.all([
    draft.only || draft.thanksTo || draft.never?.length ? namedChoices({ choicesFrom: "staff" }, actor) : [],
    draft.groupId ? groupsToChoose(actor, language) : [],
  ]);
  const named = (list: readonly NamedChoice[], id: string | undefined) => list.find(({ value }) => value === id)?.label ?? null;
  return {
    only: named(staff, draft.only),
    thanked: named(staff, draft.thanksTo),
    never: (draft.never ?? []).flatMap((id) => named(staff, id) ?? []),
    group: groups.find(({ value }) => value === draft.groupId)?.shown ?? null,
  };
}
