import { env } from "~/platform/env.server";
import { limiter } from "~/platform/throttle.server";

let made: ReturnType<typeof limiter> | undefined;

/**
 * Whether one more form of "say something" is taken now; counts it. A children's home, or a hall with two hundred young
 * people, shares one address, so the limit of a network is far above what they can type; what is over it waits, and no
 * words are lost (R29).
 */
export async function maySay(network: string): Promise<boolean> {
  const perNetwork = env().FORMS_IN_TEN_MINUTES;
  made ??= limiter({ perNetwork, everyone: perNetwork * 10, seconds: 600 });
  return made.mayTry(network);
}
