import type { Row } from "./bulk";
import type { Said } from "./fill-block";
import { authorityId, draw, filledOf, idOf } from "./fill-setting";

type Add = (table: string, row: Row) => void;

/** The block's Ask (from views 0, 1 and 2 of every ten), its answer, and an answer without an Ask (3 to 6), with verdicts. */
export function answersOf(seed: number, block: number, said: readonly Said[], add: Add) {
  const { worker } = filledOf(seed);
  const askId = idOf(seed, "ask", block);
  const [first] = said;
  if (!first) return;
  const sayer = sayerOf(said);
  add("Ask", {
    authorityId,
    id: askId,
    key: `ask-${block}`,
    asked: sayer ? phraseOf(sayer) : `Ask me before you move me, number ${block}.`,
    language: "en",
    askedOn: first.on,
    raisedById: worker,
    askedFromKind: sayer ? "view" : null,
    askedFromId: sayer?.id ?? null,
  });
  for (const [kind, isAsked] of [
    ["answer-to-ask", true],
    ["answer", false],
  ] as const) {
    const answerId = idOf(seed, `the-${kind}`, block);
    add("Answer", {
      authorityId,
      id: answerId,
      askId: isAsked ? askId : null,
      words: "We read it. From now on we ask first.",
      byId: worker,
      onDay: first.on,
      at: first.at,
    });
    for (const view of said) {
      if (!view.answered || view.n % 10 < 3 !== isAsked) continue;
      if (isAsked) add("AskView", { authorityId, askId, viewId: view.id, joinedById: worker, at: view.at });
      const share = draw(seed, view.n, 50);
      const verdict = share < 0.45 ? "answersIt" : share < 0.55 ? "notReally" : null;
      add("AnsweredView", { authorityId, answerId, viewId: view.id, seenOn: verdict && view.on, verdict, verdictOn: verdict && view.on });
    }
  }
}

/** The first view among the Ask's own that may be quoted. */
const sayerOf = (said: readonly Said[]) =>
  said.find((view) => view.answered && view.n % 10 < 3 && view.outcome === "allowed" && view.sharing.startsWith("words"));
const phraseOf = (view: Said) => view.words.slice(10, 60);

/** What was done about the block's Ask, and for every sixth what is different now, confirmed. */
export function actionsOf(seed: number, block: number, said: readonly Said[], add: Add) {
  const [first] = said;
  if (!first) return;
  const askId = idOf(seed, "ask", block);
  for (const [order, state] of (["done", block % 3 === 0 ? "doingBy" : "notYet"] as const).entries()) {
    add("Action", {
      authorityId,
      id: idOf(seed, `action-${order}`, block),
      askId,
      what: "Write it into the checklist.",
      ownerName: "Head of fostering",
      state,
      byOn: first.on,
      why: state === "notYet" ? "It needs more people." : null,
      order,
      at: first.at,
    });
  }
  if (block % 6 === 0) {
    const confirmed = block % 12 === 0;
    add("Difference", {
      authorityId,
      id: idOf(seed, "difference", block),
      askId,
      words: "We are asked first now.",
      confirmedHow: confirmed ? "receipt" : null,
      confirmedAt: confirmed ? first.at : null,
      writtenById: null,
      at: first.at,
    });
  }
}
