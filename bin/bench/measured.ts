/** How long some work takes: what half of the times are below, and 95 of 100, and the mean of this process's processor, in milliseconds. */
export async function measured<Result>(work: () => Promise<Result>, times: number) {
  for (let n = 0; n < 5; n++) await work();
  const took: number[] = [];
  let last = await work();
  const cpu = process.cpuUsage();
  for (let n = 0; n < times; n++) {
    const began = performance.now();
    last = await work();
    took.push(performance.now() - began);
  }
  const { user, system } = process.cpuUsage(cpu);
  took.sort((a, b) => a - b);
  const at = (share: number) => took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), cpu: (user + system) / 1000 / times, last };
}
