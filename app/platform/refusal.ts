/** Carries an expected outcome out of a change, so that the change is rolled back whole, its event included. */
class Refusal extends Error {
  constructor(readonly outcome: object) {
    super("refused");
    this.name = "Refusal";
  }
}

/** Inside a change: ends it with this outcome and nothing written. Only within `orRefused`. */
export function refuse<Outcome extends { readonly ok: boolean }>(outcome: Outcome): never {
  throw new Refusal(outcome);
}

/** What the change gives, or the outcome it was refused with. Everything else that goes wrong still throws. */
export async function orRefused<Result, No extends { readonly ok: boolean }>(work: () => Promise<Result>): Promise<Result | No> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal) return error.outcome as No;
    throw error;
  }
}
