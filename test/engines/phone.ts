import { expect } from "@playwright/test";
import { axeOptions, axeSource, axeTold } from "../journeys/axe";
import { type Language, say } from "../journeys/site";
import type { Wire } from "./wire";

const quoted = (text: string) =>
  `concat("", ${text
    .split('"')
    .map((part) => `"${part}"`)
    .join(`, '"', `)})`;
const named = (text: string) => `[normalize-space() = normalize-space(${quoted(text)})]`;

/** The name that the standard gives an element in what is sent. */
const element = "element-6066-11e4-a52e-4f735466cecf";

/** What a young person does with a browser: they open, read, press, write and go back. Things are found by the texts that they read. */
export class Phone {
  constructor(
    private readonly wire: Wire,
    private readonly origin: string,
    private readonly language: Language,
    private readonly scripts: boolean,
  ) {}

  async open(path: string) {
    await this.wire.send("Navigate", { url: this.origin + path });
  }
  back = () => this.wire.send("Back");
  forward = () => this.wire.send("Forward");
  again = () => this.wire.send("Refresh");
  forgetCookies = () => this.wire.send("DeleteAllCookies");

  /** Runs a script in the page; works where the page's own scripts are off, too. */
  async run<Value>(script: string, ...args: unknown[]): Promise<Value> {
    return (await this.wire.send("ExecuteScript", { script, args })) as Value;
  }

  /** The ids of what an XPath finds on the page. */
  private async find(value: string): Promise<string[]> {
    const found = (await this.wire.send("FindElements", { using: "xpath", value })) as Record<string, string>[];
    return found.map((one) => Object.values(one)[0] ?? "");
  }

  /** The first that is there, once it is there. */
  private async theOne(xpath: string): Promise<string> {
    const first = async () => (await this.find(xpath).catch(() => []))[0] ?? "";
    await expect.poll(first, xpath).not.toBe("");
    return first();
  }

  private async click(xpath: string) {
    const id = await this.theOne(xpath);
    // why: help and leaving lie over the end of the screen; a person, too, scrolls to what they press.
    await this.wire.send("ExecuteScript", { script: "arguments[0].scrollIntoView({ block: 'center' })", args: [{ [element]: id }] });
    await this.wire.send("ElementClick", { id });
  }
  press = (key: string) => this.click(`//button${named(this.text(key))}`);
  follow = (key: string) => this.click(`//a${named(this.text(key))}`);
  choose = (key: string) => this.click(`//label${this.holding(key)}`);
  unfold = (key: string) => this.click(`//summary${this.holding(key)}`);
  private holding = (key: string) => `[descendant-or-self::*[text()[normalize-space() = normalize-space(${quoted(this.text(key))})]]]`;

  /** Writes into the field that has this label. */
  async write(key: string, words: string) {
    const id = await this.theOne(`//*[@id = //label${this.holding(key)}/@for]`);
    await this.wire.send("ElementClear", { id });
    await this.wire.send("ElementSendKeys", { id, text: words });
  }

  /** Gives a file of this machine to the page's file field. */
  async choosesFile(file: string) {
    await this.wire.send("ElementSendKeys", { id: await this.theOne('//input[@type="file"]'), text: file });
  }

  text = (key: string, values?: Record<string, string>) => say(this.language, key, values);

  /** Everything that can be read on the page as it stands, what stands in its fields too. */
  async shown(): Promise<string> {
    return this.run(`const fields = [...document.querySelectorAll("input:not([type=hidden]), textarea")].filter((one) => one.checkVisibility());
      return [document.title, document.body?.innerText ?? "", ...fields.map((one) => one.value)].join("\\n")`);
  }

  async shows(words: string) {
    await expect.poll(() => this.shown().catch(() => ""), { timeout: 15_000 }).toContain(words);
  }

  /** Waits until the page of this address is there, whole. */
  async isAt(path: string) {
    const at = () => this.run<string>("return document.readyState === 'complete' ? location.pathname : 'not yet'").catch(() => "not yet");
    await expect.poll(at, { timeout: 20_000 }).toBe(path);
  }

  /** Nothing wider than the screen, nothing asked of another host and, where scripts run (axe waits by timers), no axe violation. */
  async isSound() {
    const { wide, foreign, at } = await this.run<{ wide: number; foreign: string[]; at: string }>(`const page = document.documentElement;
      const hosts = performance.getEntriesByType("resource").map(({ name }) => new URL(name).host);
      return { wide: page.scrollWidth - page.clientWidth, foreign: hosts.filter((host) => host !== location.host), at: location.pathname };`);
    expect(foreign, at).toEqual([]);
    expect(wide, `${at} is too wide`).toBeLessThanOrEqual(0);
    if (!this.scripts) return;
    const script = `${axeSource}; const done = arguments[arguments.length - 1];
      axe.run(document, arguments[0]).then((found) => done(found.violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => ({ html })) }))), (error) => done([{ id: String(error), nodes: [] }]));`;
    expect(axeTold((await this.wire.send("ExecuteAsyncScript", { script, args: [axeOptions] })) as never), at).toEqual([]);
  }

  async picture(): Promise<Buffer> {
    return Buffer.from((await this.wire.send("TakeScreenshot", { full: false })) as string, "base64");
  }
}
