/**
 * One writer at a time. SQLite has a single writer, and a second connection that waited for it would stop the whole
 * process, so everybody who writes in this process takes turns here first.
 * Order: first come, first served, but a group commit goes before waiting transactions, since people's answers hang on it;
 * never twice in a row, so that a transaction always gets its turn.
 */
export class WriteTurn {
  #taken = false;
  #lastWentFirst = false;
  readonly #first: (() => void)[] = [];
  readonly #waiting: (() => void)[] = [];

  /** Runs `work` when nobody else writes. Gives what it gives, throws what it throws, and passes the turn on either way. */
  async take<Result>(work: () => Result | Promise<Result>, goesFirst = false): Promise<Result> {
    if (this.#taken) await new Promise<void>((go) => (goesFirst ? this.#first : this.#waiting).push(go));
    this.#taken = true;
    this.#lastWentFirst = goesFirst;
    try {
      return await work();
    } finally {
      this.#passOn();
    }
  }

  #passOn() {
    const queues = this.#lastWentFirst ? [this.#waiting, this.#first] : [this.#first, this.#waiting];
    const next = queues[0]?.shift() ?? queues[1]?.shift();
    // The turn stays taken while it is handed over, so that nobody slips in between.
    if (next) next();
    else this.#taken = false;
  }
}
