import type { Row } from "./bulk";
import { actionsOf, answersOf } from "./fill-asks";
import { ageBands, authorityId, draw, filledOf, groupCount, idOf, languagesSpoken, themeCount, topics } from "./fill-setting";

export const blockSize = 200;
const sharings = ["helpersOnly", "countedOnly", "wordsNoName", "wordsNoName", "wordsWithName"] as const;
const feelings = ["happy", "proud", "okay", "confused", "sad", "worried", "angry", "tired"] as const;
const vocabulary =
  "nobody asked me before they moved my things and I want to see my brother every week not once a month please tell me why it takes so long".split(" ");
const aDay = 86_400_000;

/** What a view came to, so that everything written about it agrees. */
export type Said = { id: string; n: number; at: Date; on: string; outcome: string | null; sharing: string; answered: boolean };

const pick = <One>(from: readonly One[], share: number) => from[Math.floor(share * from.length)] as One;
export const dayText = (moment: Date) => moment.toISOString().slice(0, 10);

/** All rows of one block of views, by table, in an order in which nothing refers to what is not there yet. */
export function blockOf(seed: number, until: string, block: number): [string, Row[]][] {
  const rows = new Map<string, Row[]>();
  const add = (table: string, row: Row) => {
    const there = rows.get(table);
    if (there) there.push(row);
    else rows.set(table, [row]);
  };
  for (let m = block * 2; m < block * 2 + 2; m++) {
    const id = idOf(seed, "member", m);
    const joined = new Date(`${until}T09:00:00Z`);
    add("Person", { authorityId, id, kind: "member", name: `member ${m}`, joinedAt: joined });
    add("Membership", { authorityId, groupId: idOf(seed, "group", m % groupCount), personId: id, joinedAt: joined });
  }
  const said: Said[] = [];
  for (let n = block * blockSize; n < (block + 1) * blockSize; n++) said.push(oneView(seed, until, n, block, add));
  answersOf(seed, block, said, add);
  actionsOf(seed, block, said, add);
  return [...rows];
}

function oneView(seed: number, until: string, n: number, block: number, add: (table: string, row: Row) => void): Said {
  const share = (salt: number) => draw(seed, n, salt);
  const { moderator, secondModerator, worker } = filledOf(seed);
  const id = idOf(seed, "view", n);
  const at = new Date(Date.parse(`${until}T20:00:00Z`) - Math.floor(share(1) * 730 * aDay));
  const on = dayText(at);
  const language = pick(languagesSpoken, share(2));
  const sharing = pick(sharings, share(3));
  const isMembers = n % 5 === 0;
  const member = Math.floor(share(4) * (block * 2 + 2));
  const groupId = isMembers ? idOf(seed, "group", member % groupCount) : null;
  const ageBand = share(5) < 0.6 ? pick(ageBands, share(6)) : null;
  const topic = share(7) < 0.8 ? pick(topics, share(8)) : null;
  const words = `${Array.from({ length: 12 + Math.floor(share(9) * 20) }, (_, w) => pick(vocabulary, draw(seed, n, 100 + w))).join(" ")}.`;
  add("View", {
    authorityId,
    id,
    topic,
    words,
    language,
    feeling: share(10) < 0.7 ? pick(feelings, share(11)) : null,
    sharing,
    keeping: "thisWork",
    pickedName: sharing === "wordsWithName" ? "Blue" : null,
    onlyGroup: groupId !== null && share(12) < 0.1,
    authorId: isMembers ? idOf(seed, "member", member) : null,
    groupId,
    ageBand,
    receivedOn: on,
    receiptHash: isMembers ? null : `r${id}`,
    sendKeyHash: `s${id}`,
  });
  const isUnread = share(13) < 0.03;
  const o = share(14);
  const outcome = isUnread ? null : o < 0.93 ? "allowed" : o < 0.95 ? "held" : o < 0.985 ? "declined" : "returned";
  const answered = n % 10 < 7 && !isUnread;
  const open: Row[] = [];
  const item = (waitingFor: string, days: number, isOpen: boolean, more: Row = {}) => {
    const dueAt = new Date(at.getTime() + days * aDay);
    if (isOpen) open.push({ itemId: idOf(seed, waitingFor, n), waitingFor, readFirst: share(15) < 0.02, dueAt });
    add("InboxItem", {
      authorityId,
      id: idOf(seed, waitingFor, n),
      subjectKind: "view",
      subjectId: id,
      waitingFor,
      waitingSince: isOpen ? at : null,
      dueAt,
      language,
      groupId,
      ageBand,
      topic,
      readFirst: share(15) < 0.02,
      settledOn: isOpen ? null : on,
      settledById: isOpen ? null : moderator,
      ...more,
    });
  };
  item("unread", 1, isUnread);
  if (!isUnread) {
    add("Reading", {
      authorityId,
      id: idOf(seed, "reading", n),
      viewId: id,
      personId: moderator,
      at: new Date(at.getTime() + Math.floor(share(16) * 2 * aDay)),
    });
    add("ModerationDecision", {
      authorityId,
      id: idOf(seed, "decision", n),
      subjectKind: "view",
      subjectId: id,
      viewId: id,
      outcome: outcome ?? "held",
      mayBeCounted: outcome === "allowed" && sharing !== "helpersOnly",
      mayBeQuoted: outcome === "allowed" && sharing.startsWith("words"),
      reason: outcome === "allowed" ? null : "It names somebody who did not choose to be named.",
      decidedById: share(17) < 0.5 ? moderator : secondModerator,
      at: new Date(at.getTime() + Math.floor(share(18) * 3 * aDay)),
    });
    if (outcome === "held") item("held", 4, share(19) < 0.3);
    if (outcome === "declined" || outcome === "returned") item("second", 3, share(20) < 0.05);
    item("answer", 10, !answered && share(21) < 0.08);
    if (answered && share(22) < 0.1) item("notAnswered", 15, share(23) < 0.1);
    if (share(24) < 0.15) {
      add("Cover", { authorityId, id: idOf(seed, "cover", n), viewId: id, start: 0, end: 6, reason: "name", coveredById: moderator, at });
    }
    const themes = new Set([share(25) < 0.75 ? Math.floor(share(26) ** 3 * themeCount) : -1, share(27) < 0.2 ? Math.floor(share(28) ** 2 * themeCount) : -1]);
    for (const theme of themes) {
      if (theme < 0) continue;
      const themeId = idOf(seed, "theme", theme);
      add("ViewTheme", { authorityId, viewId: id, themeId, givenById: worker, at });
      for (const waits of open) add("WaitingTheme", { authorityId, themeId, ...waits });
    }
  }
  return { id, n, at, on, outcome, sharing, answered };
}
