/** Milliseconds that the yardstick took on the machine that the limits of our tests were set on, with nothing beside it. */
const yardstickTook = 8;
const words = "The kitchen is warm and nobody shouts, but the bus never comes on time. ".repeat(40);

/** Work of the kind that texts are looked through with, always the same: folding, patterns, cutting into words. */
function yardstick() {
  let found = 0;
  for (let round = 0; round < 200; round++) {
    const folded = `${round} ${words}`.normalize("NFKD").toLowerCase();
    found += folded.match(/\b(?:kit\w+|nobody (?:shout|car)\w*|never (?:\w+ ){1,3}time)\b/g)?.length ?? 0;
    found += new Set(folded.split(/[^\p{L}]+/u)).size;
  }
  return found;
}

/**
 * How long `work` takes, in milliseconds of the processor: the mean over a fifth of a second at least, since the clock of the
 * processor has coarse ticks. Where the machine is slower than the one the limits were set on, or does other work beside this, the
 * yardstick takes longer at the same moments, and its share is taken off; on a quicker one nothing is added.
 */
export async function paceOf(work: () => unknown): Promise<number> {
  const took = { work: 0, yardstick: 0 };
  const timed = async (name: keyof typeof took, task: () => unknown) => {
    const before = process.cpuUsage();
    await task();
    took[name] += process.cpuUsage(before).user / 1000;
  };
  await work();
  yardstick();
  let times = 0;
  for (const began = performance.now(); times === 0 || performance.now() - began < 200; times++) {
    await timed("work", work);
    await timed("yardstick", yardstick);
  }
  const slower = Math.max(1, took.yardstick / times / yardstickTook);
  return took.work / times / slower;
}
