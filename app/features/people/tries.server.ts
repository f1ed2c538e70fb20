import { createHmac, randomBytes } from "node:crypto";
import { RateLimiterMemory } from "rate-limiter-flexible";

/**
 * Slows down guessing a name's password or code. Tries are counted in this process's memory only, under keyed hashes whose
 * key is made when the process starts: no name is stored or logged, and nothing is left after a restart. A home may share
 * one network, so a network alone is allowed many tries; one name from one network few.
 */
const memoryKey = randomBytes(32);
const quarterHour = 15 * 60;

const limits = {
  "staff sign-in": 6,
  "staff sign-in by network": 60,
  "staff sign-in by name": 30,
  "second step": 6,
  "own password": 6,
  "member sign-in": 8,
  "member sign-in by network": 100,
  "member sign-in by name": 30,
  "join by network": 30,
  "join in all": 600,
  "join with a right code": 300,
} as const;

export type Limit = keyof typeof limits;
export type Try = readonly (readonly [limit: Limit, key: string])[];

const counters = new Map<Limit, RateLimiterMemory>();

function counterOf(limit: Limit): RateLimiterMemory {
  let counter = counters.get(limit);
  if (!counter) {
    counter = new RateLimiterMemory({ keyPrefix: limit, points: limits[limit], duration: quarterHour });
    counters.set(limit, counter);
  }
  return counter;
}

const hidden = (key: string) => createHmac("sha256", memoryKey).update(key).digest("base64url");

/** Counts a try before its work is done, so that many tries at once are many; false when one of the limits is passed. */
export async function mayTry(counted: Try): Promise<boolean> {
  const states = await Promise.all(counted.map(([limit, key]) => counterOf(limit).penalty(hidden(key))));
  return states.every((state, at) => {
    const limit = counted[at]?.[0];
    return limit !== undefined && state.consumedPoints <= limits[limit];
  });
}

/** Takes one try back in each limit: for one that was no guess. */
export async function giveBack(counted: Try): Promise<void> {
  await Promise.all(counted.map(([limit, key]) => counterOf(limit).reward(hidden(key))));
}

/** Takes a try back: for one that was right. The first limit of the list, the narrowest, starts anew. */
export async function forgive(counted: Try): Promise<void> {
  const [narrowest, ...wider] = counted;
  if (narrowest) await counterOf(narrowest[0]).delete(hidden(narrowest[1]));
  await Promise.all(wider.map(([limit, key]) => counterOf(limit).reward(hidden(key))));
}
