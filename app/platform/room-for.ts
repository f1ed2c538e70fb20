/**
 * Lets in as much at once as there is room for, first come, first served. Who waits for longer than the patience gets null, and
 * nothing was done; room is given back when the work has ended, whichever way.
 */
export function roomFor(most: number, patienceMs: number) {
  let taken = 0;
  const waiting: { size: number; letIn: () => void }[] = [];
  const letIn = () => {
    for (let next = waiting[0]; next && taken + next.size <= most; next = waiting[0]) {
      waiting.shift();
      taken += next.size;
      next.letIn();
    }
  };
  const enter = (size: number) =>
    new Promise<boolean>((answer) => {
      const one = {
        size,
        letIn: () => {
          clearTimeout(patience);
          answer(true);
        },
      };
      const patience = setTimeout(() => {
        waiting.splice(waiting.indexOf(one), 1);
        answer(false);
        // Somebody smaller behind it may fit.
        letIn();
      }, patienceMs);
      waiting.push(one);
      letIn();
    });
  return async <Result>(size: number, work: () => Promise<Result>): Promise<Result | null> => {
    if (!(await enter(size))) return null;
    try {
      return await work();
    } finally {
      taken -= size;
      letIn();
    }
  };
}
