import { beforeAll, describe, expect, test } from "vitest";
import { sayIt } from "~/features/views/cast";
import type { Draft } from "~/features/views/view";
import { readVisit, saveDraft } from "~/features/views/visit.server";
import type { AuthorityFacts } from "~/platform/authority.server";
import { newId } from "~/platform/id";
import { action as answerStep, loader as step } from "~/routes/young/complaints/step";
import { loader as asks, action as startNew } from "~/routes/young/say/here";
import { action as pickTopic, loader as topic } from "~/routes/young/say/topic";
import { loader as words, action as write } from "~/routes/young/say/words";
import { anAuthorityAtAHost } from "../cast/an-authority";

// One promise to one person: what I begin does not swallow what was begun before, mine or another's, and shows me none of it unasked.
let here: AuthorityFacts;
let host: string;
beforeAll(async () => {
  ({ here, host } = await anAuthorityAtAHost());
});

type Knock = Parameters<typeof topic>[0];
function knock(page: string, held: string | null, fields?: Record<string, string>): Knock {
  const form = fields && { method: "POST", body: new URLSearchParams(fields).toString() };
  const headers = { ...(held ? { Cookie: `visit=${held}` } : {}), ...(form ? { "Content-Type": "application/x-www-form-urlencoded" } : {}) };
  const request = new Request(`http://${host}/en${page}`, { ...form, headers });
  return { request, params: { lang: "en", step: "words" }, context: { network: newId(), nonce: "" } } as unknown as Knock;
}
const leadsTo = (work: Promise<unknown>) =>
  work.then(
    (answer) => (answer instanceof Response ? answer.headers.get("Location") : null),
    (thrown: unknown) => (thrown as Response).headers.get("Location"),
  );
const begin = (draft: Draft) => saveDraft(here.id, { stage: "none" }, { language: "en", ...draft });

describe("somebody who begins to say something while something is begun here", () => {
  test("is asked first, and shown none of the words", async () => {
    const held = await begin({ words: "the violet door" });
    expect(await leadsTo(topic(knock("/say", held)))).toBe("/en/say/here");
    const page = await asks(knock("/say/here", held));
    expect(page).toEqual({ back: "/en", goOn: "/en/say/words" });
    expect(await leadsTo(topic(knock("/say?words", held))), "who comes back from writing changes what it is about").toBeNull();
  });

  test("starts new with nothing of it left, or goes on", async () => {
    const held = await begin({ words: "the violet door" });
    const answer = (await startNew(knock("/say/here", held, {}))) as Response;
    expect(answer.headers.get("Location")).toBe("/en/say");
    expect(answer.headers.get("Set-Cookie")).toContain("Max-Age=0");
    expect((await readVisit(here.id, held)).stage).toBe("none");
  });

  test("is not asked where nothing was begun, where what it is about alone was picked, or what was begun was sent", async () => {
    const { token } = await sayIt(here, { words: "hello" });
    for (const held of [null, await begin({ topic: "home" }), token]) {
      expect(await leadsTo(topic(knock("/say", held)))).toBeNull();
      expect(await leadsTo(asks(knock("/say/here", held)))).toBe("/en/say");
    }
    await startNew(knock("/say/here", token, {}));
    expect((await readVisit(here.id, token)).stage, "what was sent keeps its receipt").toBe("sent");
  });
});

describe("something to put right that was begun and not sent", () => {
  const draft: Draft = { words: "my letters are opened", complaint: {} };

  test("takes in nothing else: each page of saying something asks first, and words that are on their way stay in the form", async () => {
    const held = await begin(draft);
    expect(await leadsTo(topic(knock("/say", held)))).toBe("/en/say/here");
    expect(await leadsTo(words(knock("/say/words", held)))).toBe("/en/say/here");
    expect(await leadsTo(pickTopic(knock("/say", held, { topic: "good" })))).toBe("/en/say/here");
    const answer = await write(knock("/say/words", held, { words: "other words" }));
    expect(answer).toMatchObject({ init: { status: 409 }, data: { typed: { words: "other words" }, errors: { words: "say:words.other" } } });
    expect(await readVisit(here.id, held)).toMatchObject({ draft });
    expect(await asks(knock("/say/here", held))).toMatchObject({ goOn: "/en/put-right/words" });
  });

  test("does not swallow what was begun to be said either", async () => {
    const held = await begin({ words: "the bus", sharing: "wordsNoName" });
    expect(await leadsTo(step(knock("/put-right/words", held)))).toBe("/en/say/here?for=put-right");
    const answer = await answerStep(knock("/put-right/words", held, { words: "my letters" }));
    expect(answer).toMatchObject({ init: { status: 409 }, data: { typed: { words: "my letters" }, errors: { words: "say:words.other" } } });
    expect(await readVisit(here.id, held)).toMatchObject({ draft: { words: "the bus", sharing: "wordsNoName" } });
    expect(await asks(knock("/say/here?for=put-right", held))).toEqual({ back: "/en/put-right", goOn: "/en/say/words" });
    expect(await leadsTo(startNew(knock("/say/here?for=put-right", held, {})))).toBe("/en/put-right/words");
    expect((await readVisit(here.id, held)).stage).toBe("none");
  });
});
