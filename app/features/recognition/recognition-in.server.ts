import { readRecognition } from "./inside/recognition-store.server";

/** What the registers say of a period: posts filled with and without young people, awards, and what groups said together. */
export async function recognitionIn(authorityId: string, sourceIds: readonly string[], from: string, to: string) {
  const { appointments, awards, statements } = await readRecognition(authorityId, sourceIds, from, to);
  const senior = appointments.filter((one) => one.senior);
  return {
    appointments,
    /** Senior appointments: how many, how many with young people, and the posts filled without them, by name. */
    senior: {
      all: senior,
      withYoungPeople: senior.filter((one) => one.youngPeopleInvolved),
      without: senior.filter((one) => !one.youngPeopleInvolved).map((one) => one.post),
    },
    awards: awards.map((award) => ({
      what: award.what,
      to: award.groups.map(({ group }) => group.short ?? group.name).sort(),
      sourceId: award.sourceId,
      sourceLine: award.sourceLine,
    })),
    statements: statements.map((one) => ({
      kind: one.kind === "challenge" ? ("challenge" as const) : ("tip" as const),
      words: one.words,
      language: one.language,
      by: one.groups.map(({ group }) => group.short ?? group.name).sort(),
      sourceId: one.sourceId,
      sourceLine: one.sourceLine,
    })),
  };
}
