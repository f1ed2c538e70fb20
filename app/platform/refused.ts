/** Thrown inside a change to undo all of it, its event included, for a reason that was to be expected. */
export class Refused extends Error {
  constructor(readonly why: string) {
    super(why);
    this.name = "Refused";
  }
}

/** Waits for a change; gives its refusal as a value. Anything else that goes wrong is thrown on. */
export async function unlessRefused<Result>(work: Promise<Result>): Promise<{ refused: null; result: Result } | { refused: string }> {
  try {
    return { refused: null, result: await work };
  } catch (error) {
    if (error instanceof Refused) return { refused: error.why };
    throw error;
  }
}
