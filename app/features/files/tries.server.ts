import { limiter } from "~/platform/throttle.server";

// why so wide: two hundred young people behind one address may each try a voice note, a photo and a drawing (R29).
const files = limiter({ perNetwork: 1200, everyone: 6000, seconds: 3600 });

/** Whether one more file may be handed in from here now. */
export function mayHandIn(network: string): Promise<boolean> {
  return files.mayTry(network);
}
