import { AsyncLocalStorage } from "node:async_hooks";

// Open until the change has ended: what it leaves behind running may write again afterwards.
const changes = new AsyncLocalStorage<{ open: boolean }>();

/** Runs `work` as a change, within which nothing else may open a transaction. */
export function asChange<Result>(work: () => Promise<Result>): Promise<Result> {
  const here = { open: true };
  return changes.run(here, () =>
    work().finally(() => {
      here.open = false;
    }),
  );
}

/** Throws inside a change: a second transaction there would wait for the first, which waits for it. */
export function refuseInsideChange(what: string): void {
  if (changes.getStore()?.open) {
    throw new Error(`${what} inside a change: use the transaction that the change was given.`);
  }
}
