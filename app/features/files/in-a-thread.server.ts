import { Worker } from "node:worker_threads";

/**
 * What `code` says of `work`, in a thread of its own that is stopped when it takes too long or too much memory; null when it was stopped,
 * failed, or what it needs is not there. A file made to harm can keep its reader busy for ever, and would otherwise stop the whole site.
 */
export function inAThread<Said>(code: string, work: unknown, longest: number): Promise<Said | null> {
  return new Promise((done) => {
    const thread = new Worker(code, { eval: true, workerData: work, stdout: true, stderr: true, resourceLimits: { maxOldGenerationSizeMb: 96 } });
    const stop = (said: Said | null) => {
      clearTimeout(late);
      void thread.terminate();
      done(said);
    };
    const late = setTimeout(() => stop(null), longest);
    thread.once("message", stop);
    thread.once("error", () => stop(null));
    thread.once("exit", () => stop(null));
  });
}
