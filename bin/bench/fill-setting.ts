import { createHash } from "node:crypto";
import type { Row } from "./bulk";

export const authorityId = "measured";
export const themeCount = 60;
export const groupCount = 8;
export const languagesSpoken = ["en", "en", "en", "en", "en", "ar", "ti", "ps", "ckb", "cy", "fa", "so"] as const;
export const ageBands = ["under10", "10to12", "13to15", "16to17", "18plus"] as const;
export const topics = ["good", "wrong", "change", "question", "review", "worker", "home", "family", "school", "moving"] as const;

const alphabet = "abcdefghijklmnopqrstuvwxyz234567";

/** The id of the n-th thing of a kind: as long and as scattered as a real one, and always the same. */
export function idOf(seed: number, kind: string, n: number): string {
  const bytes = createHash("md5").update(`${seed}/${kind}/${n}`).digest();
  let id = "";
  for (let bit = 0; bit < 128; bit += 5) {
    const at = bit >> 3;
    const pair = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
    id += alphabet[(pair >> (11 - (bit & 7))) & 31];
  }
  return id;
}

/** A number from 0 up to 1 that looks drawn and is always the same for the same n and salt. */
export function draw(seed: number, n: number, salt: number): number {
  let x = (seed * 0x9e3779b1 + n * 0x85ebca6b + salt * 0xc2b2ae35) | 0;
  for (const times of [0x7feb352d, 0x846ca68b]) {
    x ^= x >>> 16;
    x = Math.imul(x, times);
  }
  return ((x ^ (x >>> 16)) >>> 0) / 2 ** 32;
}

export type Filled = {
  readonly authorityId: string;
  readonly moderator: string;
  readonly secondModerator: string;
  readonly worker: string;
  readonly leader: string;
  readonly groups: readonly string[];
  /** The first is by far the most common, the last the rarest. */
  readonly themes: readonly string[];
};

const many = (count: number, of: (n: number) => string) => Array.from({ length: count }, (_, n) => of(n));

export function filledOf(seed: number): Filled {
  const [moderator, secondModerator, worker, leader] = many(4, (n) => idOf(seed, "staff", n)) as [string, string, string, string];
  return {
    authorityId,
    moderator,
    secondModerator,
    worker,
    leader,
    groups: many(groupCount, (n) => idOf(seed, "group", n)),
    themes: many(themeCount, (n) => idOf(seed, "theme", n)),
  };
}

/** What is there before anybody says anything: the authority, its staff, groups and themes. */
export function beginning(seed: number, until: string): [string, Row[]][] {
  const filled = filledOf(seed);
  const since = new Date(`${until}T09:00:00Z`);
  since.setUTCFullYear(since.getUTCFullYear() - 2);
  const staff: [string, string][] = [
    [filled.moderator, "moderator"],
    [filled.secondModerator, "moderator"],
    [filled.worker, "participationWorker"],
    [filled.leader, "leader"],
  ];
  return [
    [
      "Authority",
      [{ id: authorityId, key: authorityId, name: "Measured Council", timeZone: "Europe/London", readWithinDays: 1, answerWithinDays: 10, openedAt: since }],
    ],
    ["Person", staff.map(([id, role]) => ({ authorityId, id, kind: "staff", name: `Measured ${role}`, job: role, showsName: true, joinedAt: since }))],
    ["PersonRole", staff.map(([personId, role]) => ({ authorityId, personId, role, since }))],
    ["Group", filled.groups.map((id, n) => ({ authorityId, id, key: `group-${n}`, name: `Group ${n}`, closed: n === groupCount - 1 }))],
    [
      "Theme",
      filled.themes.map((id, n) => ({
        authorityId,
        id,
        name: `the ${n}th thing people say`,
        sensitive: n % 10 === 9,
        createdById: filled.moderator,
        createdAt: since,
      })),
    ],
  ];
}
