import { createHmac, randomBytes } from "node:crypto";
import { RateLimiterMemory } from "rate-limiter-flexible";
import { now, utcDay } from "./clock";

// The key lives in memory only, so that nobody can ever turn a bucket back into an address; it is another one each day.
let key = randomBytes(32);
let keyOfDay = "";

function keyOfToday(): Buffer {
  const today = utcDay(now());
  if (today !== keyOfDay) [key, keyOfDay] = [randomBytes(32), today];
  return key;
}

/**
 * A bucket's name for the network that a request came from. A children's home shares one address, so limits by network
 * are wide; nothing of this is stored or logged.
 */
export function networkOf(address: string | undefined): string {
  return createHmac("sha256", keyOfToday())
    .update(prefixOf(address ?? ""))
    .digest("base64url")
    .slice(0, 16);
}

/** A home's phones share the first half of a new address, however short it is written; an old one in a new one's dress is the old one. */
function prefixOf(address: string): string {
  const old = /^::ffff:([\d.]+)$/i.exec(address)?.[1];
  if (old || !address.includes(":")) return old ?? address;
  const [left = [], right = []] = address.split("::", 2).map((half) => half.split(":").filter(Boolean));
  const groups = [...left, ...Array<string>(Math.max(0, 8 - left.length - right.length)).fill("0"), ...right];
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":");
}

/** Limits how often something may be tried, in memory, per network and for everyone together. */
export function limiter(options: { perNetwork: number; everyone: number; seconds: number }) {
  const one = new RateLimiterMemory({ points: options.perNetwork, duration: options.seconds });
  const all = new RateLimiterMemory({ points: options.everyone, duration: options.seconds });
  return {
    /** Whether one more try is within bounds; counts it. */
    async mayTry(network: string): Promise<boolean> {
      try {
        await one.consume(network);
        await all.consume("everyone");
        return true;
      } catch {
        return false;
      }
    },
    /** Gives a try back: for one that was right. */
    async forgive(network: string): Promise<void> {
      await one.reward(network);
      await all.reward("everyone");
    },
  };
}
