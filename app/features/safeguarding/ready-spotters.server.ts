import { env } from "~/platform/env.server";
import { errorFields, log } from "~/platform/log.server";
import { openAuthorities } from "~/platform/outbox/outbox-store.server";
import { spotterFor } from "./own-spotter.server";
import { sentences } from "./reads-like.server";
import { spotWorries } from "./spot-worries";

/** Made up, as all example lines are. */
const aWorry = "he hits me with a stick";

/**
 * Has the encoder of sentences and each authority's spotter read what they need before the site opens: some seconds, for which the
 * first young person after a start would wait, or everybody once the first worry came (what it is like is looked for in all lines).
 * What fails stops nothing: a person then reads first.
 */
export async function readySpotters(): Promise<void> {
  if (env().READY_SPOTTER === "no") return;
  await sentences()("ready").catch(() => undefined);
  for (const { id: authorityId } of await openAuthorities()) {
    try {
      await spotWorries(aWorry, (await spotterFor(authorityId))());
    } catch (error) {
      log.error("worry-rules.failed", { ...errorFields(error), authorityId });
    }
  }
}
