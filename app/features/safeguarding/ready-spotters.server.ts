import { errorFields, log } from "~/platform/log.server";
import { openAuthorities } from "~/platform/outbox/outbox-store.server";
import { spotterFor } from "./own-spotter.server";
import { sentences } from "./reads-like.server";
import { spotWorries } from "./spot-worries";

/**
 * Has the encoder of sentences and each authority's spotter read what they need before the site opens: some three seconds, for which
 * the first young person after a start would wait. What fails stops nothing: a person then reads first.
 */
export async function readySpotters(): Promise<void> {
  await sentences()("ready").catch(() => undefined);
  for (const { id: authorityId } of await openAuthorities()) {
    try {
      await spotWorries("ready", (await spotterFor(authorityId))());
    } catch (error) {
      log.error("worry-rules.failed", { ...errorFields(error), authorityId });
    }
  }
}
