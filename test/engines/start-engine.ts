import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePortFrom } from "../../bin/ports.mjs";
import { miniBrowser, programs } from "./get-engines.mjs";
import { overHttp, toFirefox, type Wire } from "./wire";

export type Engine = "firefox" | "webkit";
type Wish = { scripts: boolean; proxy: number; from: number };

/** As wide and as high as a phone. */
const phone = { width: 360, height: 740 };
const starts = { firefox: startFirefox, webkit: startWebKit };

/** Starts an engine with a folder of its own, the width of a phone, scripts on or off; `from` is where it looks for a port. */
export async function startEngine(engine: Engine, wish: Wish): Promise<Wire> {
  const folder = mkdtempSync(join(tmpdir(), `in-our-words-${engine}-`));
  const children: ChildProcess[] = [];
  const stop = async () => {
    for (const child of children.reverse()) await ended(child);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  const begin = (program: string, args: string[], env: Record<string, string> = {}) => {
    const child = spawn(program, args, {
      env: { ...process.env, HOME: folder, XDG_CONFIG_HOME: folder, ...env },
      stdio: ["ignore", "ignore", "ignore", "pipe"],
    });
    children.push(child);
    return child;
  };
  try {
    const wire = await starts[engine](folder, begin, wish);
    return { ...wire, end: () => wire.end().then(stop, stop) };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function ended(child: ChildProcess) {
  if (child.exitCode !== null || child.signalCode) return;
  const gone = new Promise((done) => child.once("exit", done));
  child.kill("SIGTERM");
  const patience = setTimeout(() => child.kill("SIGKILL"), 5000);
  await gone;
  clearTimeout(patience);
}

type Begin = (program: string, args: string[], env?: Record<string, string>) => ChildProcess;

async function startFirefox(folder: string, begin: Begin, { scripts, proxy }: Wish): Promise<Wire> {
  const settings = {
    "marionette.port": 0,
    "javascript.enabled": scripts,
    "network.proxy.type": 1,
    "network.proxy.ssl": "127.0.0.1",
    "network.proxy.ssl_port": proxy,
    "media.navigator.streams.fake": true,
    "media.navigator.permission.disabled": true,
  };
  const lines = Object.entries(settings).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
  writeFileSync(join(folder, "user.js"), lines.join("\n"));
  begin(programs.firefox, ["--headless", "--marionette", "--remote-allow-system-access", "--no-remote", "--profile", folder]);
  const wire = await toFirefox(await portIn(join(folder, "MarionetteActivePort")));
  await wire.raw("WebDriver:NewSession", { acceptInsecureCerts: true });
  // why: its window cannot be as narrow as a phone, so the page in it is made so (as WebDriver BiDi's setViewport does).
  await wire.raw("Marionette:SetContext", { value: "chrome" });
  const narrow = `const { style } = window.gBrowser.selectedBrowser;
    style.minWidth = style.maxWidth = "${phone.width}px"; style.minHeight = style.maxHeight = "${phone.height}px";`;
  await wire.raw("WebDriver:ExecuteScript", { script: narrow, args: [] });
  await wire.raw("Marionette:SetContext", { value: "content" });
  return wire;
}

async function startWebKit(folder: string, begin: Begin, { scripts, proxy, from }: Wish): Promise<Wire> {
  const screen = begin(programs.screen, ["-displayfd", "3", "-screen", "0", "800x900x24", "-nolisten", "tcp"]);
  const display = await new Promise<string>((done, failed) => {
    screen.stdio[3]?.once("data", (number) => done(`:${String(number).trim()}`));
    screen.once("exit", () => failed(new Error("Xvfb did not start.")));
  });
  // why: the buttons of its own window are wider than a phone.
  mkdirSync(join(folder, "gtk-3.0"));
  writeFileSync(join(folder, "gtk-3.0/gtk.css"), "* { min-width: 0; padding: 0; margin: 0; }");
  const port = await freePortFrom(from, "127.0.0.1");
  begin(programs.webkitDriver, [`--port=${port}`], { DISPLAY: display });
  const origin = `http://127.0.0.1:${port}`;
  await until(() => fetch(`${origin}/status`).then(() => true));
  const wire = await overHttp(origin, {
    acceptInsecureCerts: true,
    "webkitgtk:browserOptions": {
      binary: miniBrowser(),
      args: ["--automation", `--enable-javascript=${scripts}`, `--proxy=http://127.0.0.1:${proxy}`, "--ignore-host=localhost"],
    },
  });
  await wire.send("SetWindowRect", { ...phone });
  return wire;
}

const portIn = (file: string) => until(() => existsSync(file) && Number(readFileSync(file, "utf8")));

/** Asks again until there is an answer, for a minute at most. */
async function until<Answer>(ask: () => Answer | Promise<Answer>): Promise<Exclude<Answer, false>> {
  for (let tries = 0; tries < 300; tries++) {
    const answer = await Promise.resolve()
      .then(ask)
      .catch(() => false as const);
    if (answer) return answer as Exclude<Answer, false>;
    await new Promise((later) => setTimeout(later, 200));
  }
  throw new Error("The browser did not start in a minute.");
}
