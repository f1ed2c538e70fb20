import { connect } from "node:net";

/** A command of the W3C's WebDriver, by the name that the standard gives it. */
export type Wire = { send(command: keyof typeof commands, parameters?: Record<string, unknown>): Promise<unknown>; end(): Promise<void> };

/** The commands that we use, each with the method and the address that the standard gives it. */
const commands = {
  Navigate: ["POST", "url"],
  Back: ["POST", "back"],
  Forward: ["POST", "forward"],
  Refresh: ["POST", "refresh"],
  FindElements: ["POST", "elements"],
  ElementClick: ["POST", "element/:id/click"],
  ElementClear: ["POST", "element/:id/clear"],
  ElementSendKeys: ["POST", "element/:id/value"],
  ExecuteScript: ["POST", "execute/sync"],
  ExecuteAsyncScript: ["POST", "execute/async"],
  PerformActions: ["POST", "actions"],
  TakeScreenshot: ["GET", "screenshot"],
  DeleteAllCookies: ["DELETE", "cookie"],
  SetWindowRect: ["POST", "window/rect"],
  DeleteSession: ["DELETE", ""],
} as const;

/** WebDriver over HTTP, as the standard has it and as WebKit's driver speaks it. */
export async function overHttp(origin: string, capabilities: object): Promise<Wire> {
  const call = async (method: string, address: string, body?: object) => {
    const answer = await fetch(`${origin}/${address}`, { method, body: method === "POST" ? JSON.stringify(body ?? {}) : undefined });
    const { value } = (await answer.json()) as { value: { error?: string; message?: string; sessionId?: string } | null };
    if (!answer.ok) throw new Error(`${address}: ${value?.error}: ${value?.message}`);
    return value;
  };
  const session = (await call("POST", "session", { capabilities: { alwaysMatch: capabilities } }))?.sessionId;
  const send: Wire["send"] = (command, { id, ...parameters } = {}) => {
    const [method, address] = commands[command];
    return call(method, `session/${session}/${address.replace(":id", String(id))}`.replace(/\/$/, ""), parameters);
  };
  return { send, end: async () => void (await send("DeleteSession")) };
}

type FirefoxAnswer = [1, number, { error: string; message: string } | null, unknown];

/**
 * The same commands as Firefox itself takes them (Marionette, which its driver too translates into): on a socket, each message with its
 * length before it. `raw` takes those that the standard does not have.
 */
export async function toFirefox(port: number): Promise<Wire & { raw(name: string, parameters: object): Promise<unknown> }> {
  const socket = await new Promise<ReturnType<typeof connect>>((done, failed) => {
    const made = connect(port, "127.0.0.1", () => done(made));
    made.once("error", failed);
  });
  const waiting = new Map<number, (answer: FirefoxAnswer) => void>();
  let came = Buffer.alloc(0);
  socket.on("error", () => socket.destroy());
  socket.on("data", (piece: Buffer) => {
    came = Buffer.concat([came, piece]);
    for (let colon = came.indexOf(":"); colon > 0; colon = came.indexOf(":")) {
      const end = colon + 1 + Number(came.subarray(0, colon));
      if (came.length < end) return;
      const message = JSON.parse(came.subarray(colon + 1, end).toString());
      came = came.subarray(end);
      if (Array.isArray(message)) waiting.get(message[1])?.(message as FirefoxAnswer);
    }
  });
  let last = 0;
  const raw = (name: string, parameters: object) =>
    new Promise((done, failed) => {
      const id = ++last;
      waiting.set(id, ([, , error, value]) => {
        waiting.delete(id);
        if (error) failed(new Error(`${name}: ${error.error}: ${error.message}`));
        else done(value && typeof value === "object" && "value" in value ? value.value : value);
      });
      const message = JSON.stringify([0, id, name, parameters]);
      socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
  return {
    raw,
    send: (command, parameters = {}) => raw(`WebDriver:${command}`, parameters),
    end: async () => void socket.destroy(),
  };
}
