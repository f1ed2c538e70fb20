import type { PrismaPg } from "@prisma/adapter-pg";

type Transaction = Awaited<ReturnType<Awaited<ReturnType<PrismaPg["connect"]>>["startTransaction"]>>;

/**
 * A transaction whose connection is asked one thing at a time, whoever asks: stores that read side by side within it, and
 * Prisma itself where one question is of several tables. PostgreSQL's client kept a queue of its own for that, which its next
 * major version has no more. One that fails stops none that comes after it.
 */
export function oneAtATime(transaction: Transaction): Transaction {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn =
    <Given, Answer>(ask: (given: Given) => Promise<Answer>) =>
    (given: Given): Promise<Answer> => {
      const answer = last.then(() => ask(given));
      last = answer.catch(() => {});
      return answer;
    };
  transaction.queryRaw = inTurn(transaction.queryRaw.bind(transaction));
  transaction.executeRaw = inTurn(transaction.executeRaw.bind(transaction));
  return transaction;
}
