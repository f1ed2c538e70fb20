import type { StaffActor } from "~/platform/actor";
import { change, type EventName } from "~/platform/change.server";
import { now } from "~/platform/clock";
import { orRefused, refuse } from "~/platform/refusal";
import { stateOf } from "./concern";
import { writeAbout } from "./inside/about-store.server";
import { stepsOf, writeFacts } from "./inside/concern-store.server";
import { mayKnowOf } from "./inside/kept-out.server";
import { planAnew, planOthersAnew } from "./inside/plan-anew.server";
import { canOpenConcerns } from "./policy";

export type Established = { ok: true } | { ok: false; why: "not-found" | "closed-already" | "nobody-left" };
export type Facts = {
  possibleOffence: boolean;
  aboutAdult: boolean;
  /** It is about an adult who works with or looks after children and has no sign-in here, such as a foster carer. */
  positionOfTrust?: boolean;
  about: readonly string[];
};

/**
 * What turns out about a concern: that a child may have been sexually harmed, that it is about somebody of 18 or over, that
 * it is about a member of staff, or another adult in a position of trust. All but the second are only ever added, never taken away, so
 * that no duty can be got round. Whoever is named and their line lose sight of it at once, and alerts that wait for them go to others. Was it they
 * who acknowledged it, nobody has: the alerts begin anew, for the others, from now on.
 */
export async function establishFacts(actor: StaffActor, concernId: string, facts: Facts, as: EventName = "concern.established"): Promise<Established> {
  if (!canOpenConcerns(actor)) return { ok: false, why: "not-found" };
  const { authorityId, personId } = actor;
  return orRefused<Established, Established>(() =>
    change(actor, as, concernId, async (tx) => {
      const concern = await stepsOf(tx, authorityId, concernId);
      if (!concern || !(await mayKnowOf(tx, concern, concern.lockedWords)).people.includes(personId))
        return refuse({ ok: false, why: "not-found" } satisfies Established);
      if (stateOf(concern.steps) === "closed") return refuse({ ok: false, why: "closed-already" } satisfies Established);
      await writeFacts(tx, authorityId, concernId, {
        aboutAdult: facts.aboutAdult,
        ...(facts.possibleOffence ? { possibleOffence: true as const } : {}),
        ...(facts.positionOfTrust && !concern.positionOfTrustSince ? { positionOfTrustSince: now() } : {}),
      });
      const known = concern.about.map((row) => row.personId);
      const added = facts.about.filter((id) => !known.includes(id));
      if (added.length === 0) return { ok: true as const };
      const named = [...known, ...added].map((id) => ({ personId: id }));
      const mayKnow = await mayKnowOf(tx, { ...concern, about: named }, concern.lockedWords);
      if (!mayKnow.somebodyLeft) return refuse({ ok: false, why: "nobody-left" } satisfies Established);
      await writeAbout(tx, { authorityId, concernId, viewId: concern.viewId }, added, [...mayKnow.keptOut]);
      await planAnew(tx, { ...concern, about: named });
      await planOthersAnew(tx, concern);
      return { ok: true as const };
    }),
  );
}
