import { setTimeout as wait } from "node:timers/promises";
import { limiter } from "~/platform/throttle.server";

// One guess in 10^24 is right, so slowing down is for the server's sake. A home with many children behind one address is
// slowed and never shut out: only a flood from everywhere together is stopped, and for ten minutes at most.
const quick = limiter({ perNetwork: 20, everyone: 1_000_000, seconds: 600 });
const all = limiter({ perNetwork: 1_000_000, everyone: 3000, seconds: 600 });

/** How long a try waits once its network has been wrong twenty times. */
export const slowSeconds = 3;

/** Counts a try: how many seconds it waits before it is looked at, the same for right and wrong; null while all are stopped. */
export async function secondsToWait(network: string): Promise<number | null> {
  if (!(await all.mayTry(network))) return null;
  return (await quick.mayTry(network)) ? 0 : slowSeconds;
}

/** Counts a try and waits as long as it must; false while all are stopped. */
export async function takeTurn(network: string): Promise<boolean> {
  const seconds = await secondsToWait(network);
  if (seconds === null) return false;
  await wait(seconds * 1000);
  return true;
}

/** Gives a try back: it was right, or it was no whole receipt and so no guess. */
export async function forgiveTry(network: string): Promise<void> {
  await quick.forgive(network);
  await all.forgive(network);
}
