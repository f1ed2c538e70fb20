import http from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { anAuthority } from "../cast/an-authority";
import { theBuiltSite } from "../support/built-site";

type Answer = { status: number; headers: http.IncomingHttpHeaders; body: string };
type Asked = { method?: string; path: string; headers?: Record<string, string>; body?: string };

let site: Awaited<ReturnType<typeof theBuiltSite>>;

// The built site as it is really served: nothing between the test and what a browser gets.
beforeAll(async () => {
  await anAuthority();
  site = await theBuiltSite();
});
afterAll(() => site.stop());

function ask({ method = "GET", path, headers = {}, body }: Asked): Promise<Answer> {
  return new Promise((answered, failed) => {
    const request = http.request({ host: "127.0.0.1", port: site.port, method, path, headers }, (response) => {
      const pieces: Buffer[] = [];
      response.on("data", (piece) => pieces.push(piece));
      response.on("end", () =>
        answered({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(pieces).toString(),
        }),
      );
    });
    request.once("error", failed);
    request.end(body);
  });
}

const form = { "content-type": "application/x-www-form-urlencoded" };
const own = () => ({ ...form, origin: `http://127.0.0.1:${site.port}`, "sec-fetch-site": "same-origin" });

const exactly = {
  "cross-origin-embedder-policy": "require-corp",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "origin-agent-cluster": undefined,
  "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=(), accelerometer=(), gyroscope=(), browsing-topics=()",
  "referrer-policy": "same-origin",
  "strict-transport-security": undefined,
  "x-content-type-options": "nosniff",
  "x-dns-prefetch-control": undefined,
  "x-download-options": undefined,
  "x-frame-options": "DENY",
  "x-permitted-cross-domain-policies": undefined,
  "x-powered-by": undefined,
  "x-xss-protection": undefined,
  server: undefined,
};

const policy = (nonce: string) =>
  `default-src 'none';script-src 'self' 'nonce-${nonce}';style-src 'self' 'nonce-${nonce}';style-src-attr 'unsafe-inline';` +
  "img-src 'self' data:;font-src 'self';media-src 'self';connect-src 'self';form-action 'self' https://www.bbc.co.uk;" +
  "base-uri 'none';object-src 'none';frame-ancestors 'none'";

async function oneStyleSheet(): Promise<string> {
  const { body } = await ask({ path: "/en", headers: { "sec-fetch-site": "same-origin" } });
  return /href="(\/assets\/[^"]+\.css)"/.exec(body)?.[1] ?? "no style sheet in the page";
}

describe("Every answer carries exactly the headers that protect it", () => {
  test.each<[string, number, () => Asked | Promise<Asked>]>([
    ["a page", 200, () => ({ path: "/en" })],
    ["a page in Arabic", 200, () => ({ path: "/ar" })],
    ["a page that is not there", 404, () => ({ path: "/en/nothing-here" })],
    ["a language that we do not speak", 404, () => ({ path: "/xx" })],
    ["a redirect", 302, () => ({ path: "/" })],
    ["a staff page that nobody may see", 302, () => ({ path: "/staff" })],
    ["the data of a staff page", 202, () => ({ path: "/staff/inbox.data" })],
    ["the health page", 200, () => ({ path: "/healthz" })],
    ["a form that was refused", 403, () => ({ method: "POST", path: "/en/say", headers: form, body: "words=x" })],
    ["a form that no page takes", 405, () => ({ method: "POST", path: "/en/private", headers: own(), body: "words=x" })],
  ])("%s", async (_what, status, asked) => {
    const answer = await ask(await asked());
    expect(answer.status).toBe(status);
    const found = Object.fromEntries(Object.keys(exactly).map((name) => [name, answer.headers[name]]));
    expect(found).toEqual(exactly);
    const sent = String(answer.headers["content-security-policy"]);
    const nonce = /'nonce-([^']+)'/.exec(sent)?.[1] ?? "";
    expect(Buffer.from(nonce, "base64")).toHaveLength(16);
    expect(sent).toBe(policy(nonce));
  });

  test.each<[string, number, () => Promise<Asked>]>([
    ["a style sheet", 200, async () => ({ path: await oneStyleSheet() })],
    ["an asset that is not there", 404, async () => ({ path: "/assets/none.js" })],
  ])("%s can do nothing at all", async (_what, status, asked) => {
    const { status: was, headers } = await ask(await asked());
    expect(was).toBe(status);
    expect(headers["content-security-policy"]).toBe("default-src 'none';frame-ancestors 'none'");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["cross-origin-resource-policy"]).toBe("same-origin");
    expect(headers["set-cookie"]).toBeUndefined();
  });

  test("a page that somebody arrives at holds its styles in itself; the page after it takes them from a file", async () => {
    const sheets = async (from?: string) => {
      const { body } = await ask({ path: "/en", headers: from ? { "sec-fetch-site": from } : {} });
      return { inside: /<style nonce="[^"]+">/.test(body), file: /<link rel="stylesheet"/.test(body) };
    };
    for (const from of [undefined, "none", "cross-site"]) expect(await sheets(from)).toEqual({ inside: true, file: false });
    expect(await sheets("same-origin")).toEqual({ inside: false, file: true });
  });

  test("the page that records, and no other, may ask for the microphone", async () => {
    const of = async (path: string) => String((await ask({ path })).headers["permissions-policy"]);
    expect(await of("/en/say/voice")).toBe(exactly["permissions-policy"].replace("microphone=()", "microphone=(self)"));
    for (const path of ["/en/say/photo", "/en/say", "/en/say/voice/more", "/staff/say/voice", "/en/say/voice.data"])
      expect(await of(path), path).toContain("microphone=()");
  });

  test.each([
    "/en/say/file/photo",
    "/ar/back/view/file/voice",
    "/staff/views/abc/files/def",
    "/staff/complaints/abc/files/def",
    "/staff/safeguarding/abc/files/def",
  ])("what somebody sent can do nothing: %s", async (path) => {
    const { headers } = await ask({ path });
    expect(headers["content-security-policy"]).toBe("default-src 'none';sandbox;frame-ancestors 'none'");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["cross-origin-resource-policy"]).toBe("same-origin");
    expect(headers["set-cookie"]).toBeUndefined();
  });

  const hydrated = "/pattern-book/staff/desk/en/light/all";

  test("and a nonce of its own, which every script of the page carries", async () => {
    const [one, two] = [await ask({ path: hydrated }), await ask({ path: hydrated })];
    const nonceOf = ({ headers }: Answer) => /'nonce-([^']+)'/.exec(String(headers["content-security-policy"]))?.[1];
    expect(nonceOf(one)).not.toBe(nonceOf(two));
    const scripts = [...one.body.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
    const inline = scripts.filter((tag) => !/type="application\/json"/.test(tag) && !/\ssrc=/.test(tag));
    expect(inline.length).toBeGreaterThan(0);
    for (const tag of inline) expect(tag).toContain(`nonce="${nonceOf(one)}"`);
  });
});

describe("What young people see", () => {
  test.each(["/en", "/en/say", "/en/back", "/en/help", "/en/private", "/ar/say"])("%s is kept nowhere and sets no cookie", async (path) => {
    const { status, headers } = await ask({ path });
    expect(status).toBe(200);
    expect(headers["cache-control"]).toBe("no-store");
    expect(headers["set-cookie"]).toBeUndefined();
  });

  test("names no other host in anything that a browser would fetch", async () => {
    const { body } = await ask({ path: "/en" });
    expect([...body.matchAll(/(?:src|srcset|action)="(https?:[^"]+)"/g)]).toEqual([]);
    expect([...body.matchAll(/<link[^>]+href="(https?:[^"]+)"/g)]).toEqual([]);
  });
});

describe("A change is made only for a form of our own", () => {
  const post = (headers: Record<string, string>, path = "/en/say") =>
    ask({ method: "POST", path, headers: { ...form, ...headers }, body: "words=hello" }).then(({ status }) => status);

  test.each<[string, () => Record<string, string>]>([
    ["from another site", () => ({ origin: "https://evil.example", "sec-fetch-site": "cross-site" })],
    ["from another origin without Sec-Fetch-Site", () => ({ origin: "https://evil.example" })],
    ["from a neighbouring site", () => ({ origin: `http://127.0.0.1:${site.port}`, "sec-fetch-site": "same-site" })],
    ["typed into the address bar", () => ({ "sec-fetch-site": "none" })],
    ["with neither Origin nor Sec-Fetch-Site", () => ({})],
    ["with an Origin of null", () => ({ origin: "null" })],
    ["with a forged X-Forwarded-Host", () => ({ origin: "https://evil.example", "x-forwarded-host": "evil.example" })],
  ])("one %s is refused", async (_what, headers) => {
    expect(await post(headers())).toBe(403);
    expect(await post(headers(), "/staff/sign-in")).toBe(403);
    expect(await post(headers(), "/staff/reports/2018-04-01/2018-09-30/report.md")).toBe(403);
  });

  test("one of our own is taken", async () => {
    expect(await post(own())).not.toBe(403);
    expect(await post({ origin: `http://127.0.0.1:${site.port}` })).not.toBe(403);
  });
});
