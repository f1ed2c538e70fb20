import { answerAsk } from "~/features/asks/answer-ask.server";
import { giveVerdictOnWords } from "~/features/asks/give-verdict-on-words.server";
import { raiseAsk } from "~/features/asks/raise-ask.server";
import { addStarterWords } from "~/features/jargon/add-starter-words.server";
import { commitToWord } from "~/features/jargon/commit-to-word.server";
import type { Feeling } from "~/features/jargon/feelings";
import { flagWord } from "~/features/jargon/flag-word.server";
import { decideOnWaiting } from "~/features/moderation/decide-on-waiting.server";
import { db } from "~/platform/db/db.server";
import { newToken } from "~/platform/seal.server";
import type { DemoPart } from "./parts.server";

type Said = readonly [feeling: Feeling, times: number, instead?: string, why?: string];

/** How fictional young people feel about words: not one of them agrees with all the others. */
const said: Readonly<Record<string, readonly Said[]>> = {
  lac: [
    ["angry", 9, "children in care", "It sounds like I lack something."],
    ["sad", 6],
    ["okay", 5, undefined, "I don't mind it, it is short."],
    ["confused", 3],
  ],
  case: [
    ["angry", 7, "my story", "I'm not a case. Cases are for phones."],
    ["sad", 5],
    ["okay", 2],
  ],
  placement: [
    ["sad", 11, "my home", "You place a vase. I live here."],
    ["angry", 6, "where I live"],
    ["okay", 5, undefined, "It isn't my home, so don't call it that either."],
    ["proud", 1],
  ],
  contact: [
    ["sad", 8, "family time", "It's seeing my mum. It's not a football foul."],
    ["okay", 7],
    ["happy", 2],
  ],
  respite: [
    ["angry", 8, "a sleepover", "It means a break from me."],
    ["confused", 7],
    ["okay", 3, undefined, "My carer needs it and so do I."],
  ],
};

export const wordsPart: DemoPart = {
  name: "words, how they feel, and what was promised about them",
  async load({ authority, team }) {
    const { read } = await db();
    if ((await read.jargonFlag.count({ where: { authorityId: authority.id } })) > 0) return;
    await addStarterWords(team.sam);
    const phone = { kind: "phone", authorityId: authority.id } as const;
    for (const [key, feelings] of Object.entries(said)) {
      for (const [feeling, times, instead, why] of feelings) {
        for (let n = 0; n < times; n++) {
          const reasons = n === 0 ? { instead, why } : {};
          const flagged = await flagWord(phone, authority, { key }, { feeling, language: "en", once: newToken(), ...reasons });
          if (!flagged.ok) throw new Error(`"${key}" was refused: ${flagged.why}`);
        }
      }
    }
    const waiting = await read.inboxItem.findMany({ where: { authorityId: authority.id, subjectKind: "jargonFlag", settledOn: null } });
    const flags = await read.jargonFlag.findMany({ where: { authorityId: authority.id, why: { not: null } } });
    const flagThatSays = (words: string) => {
      const found = flags.find(({ why }) => why?.includes(words));
      if (!found) throw new Error(`The demonstration has no flag that says "${words}".`);
      return found;
    };
    const answered = flagThatSays("seeing my mum");
    const left = flagThatSays("My carer needs it");
    const others = waiting.map((item) => item.subjectId).filter((id) => id !== answered.id && id !== left.id);
    for (const subjectId of [answered.id, ...others]) {
      await decideOnWaiting(team.priya, { kind: "jargonFlag", id: subjectId }, { outcome: "allowed", reason: null, sawDecisionId: null });
    }
    await commitToWord(team.helen, authority, "placement", { kind: "explainEveryTime", byName: "Helen Marsh, Director" });
    await anAnswerToAFlag({ authority, team }, answered.id);
    await commitToWord(team.helen, authority, "contact", { kind: "eachChooses", byName: "Helen Marsh, Director" });
  },
};

/** Somebody signed in nowhere said what "contact" is to them; it became an Ask, was answered, and they say that it answers it. */
async function anAnswerToAFlag({ authority, team }: Pick<Parameters<DemoPart["load"]>[0], "authority" | "team">, id: string) {
  const words = { kind: "jargonFlag", id } as const;
  const raised = await raiseAsk(team.sam, authority, { asked: "It's seeing my mum", from: "words", words, views: [], groups: [], language: "en" });
  const given = raised.ok ? await answerAsk(team.sam, authority, raised.id, "You are right. In our letters we now write “time with your mum”.") : raised;
  if (!given.ok) throw new Error(`The answer to the flag was refused: ${given.why}`);
  await giveVerdictOnWords({ kind: "phone", authorityId: authority.id }, { answerId: given.id, verdict: "answersIt" }, words);
}
