import { errorFields, log } from "../log.server";
import { askProvider } from "./ask-provider.server";
import { theSender } from "./choose-sender.server";
import { sendDue } from "./send-due.server";

/** Work that the server does by itself, every so many seconds. It must be safe in two processes at once. */
export type RegularWork = { readonly name: `${string}.${string}`; readonly everySeconds: number; run(): Promise<unknown> };

const sending = (first?: () => Promise<void>): readonly RegularWork[] => [
  // An alert leaves within seconds of the change that wrote it, and at its exact minute afterwards.
  { name: "messages.send", everySeconds: 2, run: () => sendDueAfter(first) },
  { name: "messages.ask", everySeconds: 300, run: () => askProvider(theSender()) },
];

/** Where what comes first fails, messages go all the same. */
async function sendDueAfter(first?: () => Promise<void>): Promise<void> {
  try {
    await first?.();
  } catch (error) {
    log.error("work.failed", { ...errorFields(error), id: "messages.first" });
  }
  await sendDue(theSender());
}

/**
 * Starts sending what is due, and other regular work, until it is told to stop. Nothing is kept in memory: what is due is in
 * the database, so a restart goes on where it stopped. Stopping waits for the round that is under way. `first` comes before each
 * round of sending.
 */
export function keepSending(also: readonly RegularWork[] = [], first?: () => Promise<void>): () => Promise<void> {
  const rounds = [...sending(first), ...also].map(everySoOften);
  return async () => {
    await Promise.all(rounds.map((stop) => stop()));
  };
}

function everySoOften({ name, everySeconds, run }: RegularWork): () => Promise<void> {
  let stopped = false;
  let running: Promise<void> = Promise.resolve();
  let next: NodeJS.Timeout;
  const round = async () => {
    try {
      await run();
    } catch (error) {
      log.error("work.failed", { ...errorFields(error), id: name });
    }
    if (!stopped) plan();
  };
  const plan = () => {
    next = setTimeout(() => {
      running = round();
    }, everySeconds * 1000);
    next.unref();
  };
  running = round();
  return () => {
    stopped = true;
    clearTimeout(next);
    return running;
  };
}
