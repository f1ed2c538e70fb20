import type { SqlValue, Statement } from "./sql-values";

/**
 * Statements that belong together, in order, all or nothing. The guard, if there is one, comes first: when it changes no
 * row (`INSERT … ON CONFLICT DO NOTHING`), the rest is left out and the outcome is "already".
 */
export type Write = { readonly guard?: Statement; readonly statements: readonly Statement[] };

export type Outcome = "written" | "already";
export type Settled = { readonly outcome: Outcome } | { readonly error: unknown };
export type { SqlValue, Statement };

type Waiting = { write: Write; resolve: (outcome: Outcome) => void; reject: (error: unknown) => void };

export type Committer = {
  /** Runs `work` when this database may be written to. */
  inTurn(work: () => Promise<void>): Promise<void>;
  /** Commits all writes in one transaction, one result for each. Throws when nothing was committed. */
  commit(writes: readonly Write[]): readonly Settled[] | Promise<readonly Settled[]>;
};

/**
 * Gathers the writes that arrive in one turn of the event loop, and those that arrive while a commit is under way, into
 * one transaction. A promise is settled only after the commit.
 */
export class CommitQueue {
  #waiting: Waiting[] = [];
  #working: Promise<void> | undefined;
  readonly #committer: Committer;

  constructor(committer: Committer) {
    this.#committer = committer;
  }

  add(write: Write): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ write, resolve, reject });
      this.#working ??= this.#work();
    });
  }

  /** Resolves when all that was added has been settled. */
  async idle(): Promise<void> {
    await this.#working;
  }

  async #work() {
    while (this.#waiting.length > 0) {
      // Lets everything that has already arrived in this turn of the loop come in.
      await new Promise(setImmediate);
      try {
        await this.#committer.inTurn(() => this.#commitWaiting());
      } catch (error) {
        for (const { reject } of this.#waiting.splice(0)) reject(error);
      }
    }
    this.#working = undefined;
  }

  async #commitWaiting() {
    const batch = this.#waiting.splice(0);
    try {
      const results = await this.#committer.commit(batch.map(({ write }) => write));
      for (const [index, { resolve, reject }] of batch.entries()) {
        const result = results[index];
        if (result && "outcome" in result) resolve(result.outcome);
        else reject(result?.error ?? new Error("A write was left without a result."));
      }
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }
}
