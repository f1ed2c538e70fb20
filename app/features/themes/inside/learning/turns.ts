import { setImmediate } from "node:timers/promises";

/** Asked between two steps of long work: whoever waits meanwhile is served first. */
export type Rest = () => Promise<void> | undefined;

export const noRest: Rest = () => undefined;

/** Lets others go first after every so many milliseconds of work. */
export function restsEvery(milliseconds: number): Rest {
  let began = performance.now();
  return () => {
    if (performance.now() - began < milliseconds) return undefined;
    return setImmediate().then(() => {
      began = performance.now();
    });
  };
}
