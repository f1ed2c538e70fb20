import { errorFields, log } from "~/platform/log.server";
import { openAuthorities } from "~/platform/outbox/outbox-store.server";
import { spotterFor } from "./own-spotter.server";
import { spotWorries } from "./spot-worries";

/**
 * Has each authority's spotter read what it needs before the site opens: some two seconds, for which the first young person
 * after a start would wait. A spotter that fails stops nothing: a person then reads first.
 */
export async function readySpotters(): Promise<void> {
  for (const { id: authorityId } of await openAuthorities()) {
    try {
      spotWorries("ready", (await spotterFor(authorityId))());
    } catch (error) {
      log.error("worry-rules.failed", { ...errorFields(error), authorityId });
    }
  }
}
