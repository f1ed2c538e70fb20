import { createHmac } from "node:crypto";
import { minutesAfter, now, utcDay } from "~/platform/clock";
import { env } from "~/platform/env.server";
import type { Opened } from "./inside/visit-store.server";

const label = "in-our-words/own-mark/v1";
const aDay = 24 * 60;

/**
 * What the address of an own page says of which view it is (or which flag or suggestion): it proves nothing and opens nothing. Keyed
 * outside the database and another one each day, so that neither a phone's history nor anybody's list of addresses tells that the
 * same one was opened again on another day (docs/decisions/0037-two-open-at-once.md).
 */
export function markOf(authorityId: string, opened: Opened): string {
  return markOn(utcDay(now()), authorityId, opened);
}

/** Whether a mark names this one: today's or yesterday's, so that no page stops working at midnight. */
export function isMarkOf(mark: string, authorityId: string, opened: Opened): boolean {
  return [now(), minutesAfter(now(), -aDay)].some((moment) => markOn(utcDay(moment), authorityId, opened) === mark);
}

function markOn(day: string, authorityId: string, opened: Opened): string {
  const what = "viewId" in opened ? `view/${opened.viewId}` : `${opened.kind}/${opened.id}`;
  return createHmac("sha256", env().PEPPER).update(`${label}/${day}/${authorityId}/${what}`).digest("base64url").slice(0, 16);
}
