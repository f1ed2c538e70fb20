import http from "node:http";

/** One keep-alive connection that submits views through the real pages' addresses, as a phone's forms do. */
export class Phone {
  private readonly agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  constructor(private readonly port: number) {}

  /** Posts a form; resolves with status, where it leads and the visit cookie it sets. */
  post(path: string, body: string, cookie?: string): Promise<{ status: number; location: string; cookie?: string }> {
    return new Promise((done, failed) => {
      const request = http.request(
        {
          host: "127.0.0.1",
          port: this.port,
          path,
          method: "POST",
          agent: this.agent,
          headers: {
            "Content-Type": "application/x-www-form-urlencoded",
            "Content-Length": Buffer.byteLength(body),
            Origin: `http://127.0.0.1:${this.port}`,
            "Sec-Fetch-Site": "same-origin",
            ...(cookie ? { Cookie: cookie } : {}),
          },
        },
        (response) => {
          response.resume();
          response.on("error", failed);
          response.on("end", () =>
            done({
              status: response.statusCode ?? 0,
              location: response.headers.location ?? "",
              cookie: response.headers["set-cookie"]?.[0]?.split(";")[0],
            }),
          );
        },
      );
      request.on("error", failed);
      request.end(body);
    });
  }

  /** Opens the page where all is checked; resolves with the mark of what it shows, which goes with what is sent. */
  private shownOnCheck(cookie = ""): Promise<string> {
    return new Promise((done, failed) => {
      const where = { host: "127.0.0.1", port: this.port, path: "/en/say/check", agent: this.agent, headers: { Cookie: cookie } };
      const request = http.get(where, (response) => {
        let page = "";
        response.setEncoding("utf8");
        response.on("data", (piece: string) => {
          page += piece;
        });
        response.on("error", failed);
        response.on("end", () => done(/name="shown" value="([\w-]+)"/.exec(page)?.[1] ?? ""));
      });
      request.on("error", failed);
    });
  }

  /** Writes, chooses and sends; resolves with the milliseconds of the whole and of the sending post when it was acknowledged. */
  async submit(words: string): Promise<{ acknowledged: boolean; whole: number; sending: number }> {
    const began = performance.now();
    const written = await this.post("/en/say/words", `words=${encodeURIComponent(words)}`);
    const chosen = await this.post("/en/say/sharing", "sharing=wordsNoName", written.cookie);
    const safe = await this.post("/en/say/now", "safeNow=yes", written.cookie);
    const shown = await this.shownOnCheck(written.cookie);
    const sendingBegan = performance.now();
    const sent = await this.post("/en/say/check", `shown=${shown}`, written.cookie);
    const ended = performance.now();
    const acknowledged = written.status === 303 && chosen.status === 303 && safe.status === 303 && sent.status === 303 && sent.location.endsWith("/say/sent");
    return { acknowledged, whole: ended - began, sending: ended - sendingBegan };
  }

  close() {
    this.agent.destroy();
  }
}

/** Words of about 500 bytes, each different. */
export function someWords(n: string): string {
  return `${n} I wish somebody had asked me before they moved me to another house. `.padEnd(500, "They said it was sorted but it was not. ");
}
