import { setTimeout as wait } from "node:timers/promises";
import type { Locator, Page, Request } from "@playwright/test";

// Everything that a journey presses, it presses here. Playwright's own waiting ends before a form has asked for its page: what is done
// next would call that page back, or happen to the page that is being left.

type Busy = { state: string };
/** What a page has for us: what happened to it since it was pressed, which a page that comes instead has not; and the router of one that is awake. */
type Pressed = { noted?: Event[]; __remixRouter?: { state: { navigation: Busy; revalidation: string; fetchers: Map<string, Busy> } } };

/** The page that was asked for is here, whole or not yet; it is still to come; a script of the page keeps the press, so far; or nothing will come. */
type Stands = "whole" | "loading" | "coming" | "kept" | "nothing";

/** How many milliseconds a page may stand so, with nothing on its way, until it is waited for no longer. */
const patience: Record<Stands, number> = { whole: 0, loading: 10_000, coming: 10_000, kept: 1_000, nothing: 0 };
const longest = 40_000;

/**
 * Presses this, with the key that is named or else as a finger does, and waits until what it asked for has come: the page that a link
 * or a form leads to, or what a page of staff fetches for itself. Where nothing is asked for, that is known after a second.
 */
export async function press(what: Locator, key?: "Enter"): Promise<void> {
  const page = what.page();
  await isAwake(page);
  const leads = await what.evaluate(note);
  const asked = leads ? asksOf(page) : undefined;
  await (key ? what.press(key) : what.click());
  if (asked) await hasCome(page, asked).finally(asked.end);
}

/** Waits until a page of staff has woken up, as who reads before they press does. One that never does is pressed as it is, and isSound says why. */
export async function isAwake(page: Page): Promise<void> {
  const woke = page.waitForFunction(() => {
    const wakes = document.getElementById("page-words") && matchMedia("(scripting: enabled)").matches;
    return !wakes || Object.keys(document.getElementById("main") ?? {}).some((key) => key.startsWith("__reactFiber"));
  });
  await woke.catch(() => null);
}

/** Whether this leads to a page or sends a form; what happens to it from now on is noted, where scripts run. */
function note(what: HTMLElement | SVGElement): boolean {
  const here = globalThis as Pressed;
  if (!here.noted) for (const type of ["click", "submit"]) addEventListener(type, (event) => here.noted?.push(event), true);
  here.noted = [];
  const link = what.closest<HTMLAnchorElement>("a[href]");
  if (link) {
    const isPart = link.hash !== "" && link.href.split("#")[0] === location.href.split("#")[0];
    return !isPart && link.target !== "_blank" && !link.hasAttribute("download");
  }
  const sends = what.closest<HTMLButtonElement | HTMLInputElement>("button, input");
  const form = sends?.form;
  if (!form || /^(button|reset|radio|checkbox|file)$/.test(sends.type)) return false;
  // What the browser itself finds wrong is not sent.
  return form.noValidate || !form.matches(":invalid");
}

/** What this page asks for from now on: pages, and what its scripts fetch. */
function asksOf(page: Page) {
  const unanswered = new Set<Request>();
  let pages = 0;
  const begins = (request: Request) => {
    const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
    if (isPage) pages++;
    if (isPage || /^(fetch|xhr)$/.test(request.resourceType())) unanswered.add(request);
  };
  const ends = (request: Request) => unanswered.delete(request);
  page.on("request", begins).on("requestfinished", ends).on("requestfailed", ends);
  return {
    isWaiting: () => unanswered.size > 0,
    hasAskedForPage: () => pages > 0,
    end: () => page.off("request", begins).off("requestfinished", ends).off("requestfailed", ends),
  };
}

async function hasCome(page: Page, asked: ReturnType<typeof asksOf>) {
  const began = Date.now();
  for (let since = began, before = ""; Date.now() - began < longest; await wait(20)) {
    // A page that is just going answers nothing.
    const stands = await page.evaluate(look).catch((): Stands => "coming");
    if (stands !== before || asked.isWaiting()) since = Date.now();
    before = stands;
    // A page that was answered, and is not here, does not come: it was a file, or nothing.
    const patient = stands === "coming" && asked.hasAskedForPage() ? patience.kept : patience[stands];
    if (Date.now() - since >= patient) return;
  }
}

/** How the page stands after something on it was pressed. */
function look(): Stands {
  const { noted, __remixRouter: router } = globalThis as Pressed;
  if (!noted) return document.readyState === "complete" ? "whole" : "loading";
  if (matchMedia("(scripting: none)").matches) return "coming";
  if (router) {
    const { navigation, revalidation, fetchers } = router.state;
    if ([navigation.state, revalidation, ...[...fetchers.values()].map(({ state }) => state)].some((state) => state !== "idle")) return "coming";
    // What was fetched stands on the page once nothing is left to be drawn.
    const drawn = Object.entries(document).find(([key]) => key.startsWith("__reactContainer"))?.[1].stateNode.pendingLanes;
    if (drawn) return "coming";
  }
  const last = noted.at(-1);
  if (!last) return "kept";
  if (last.defaultPrevented) return router ? "whole" : "kept";
  // A button that was pressed, and its form not sent.
  return last.type === "click" && !(last.target as Element).closest("a[href]") ? "nothing" : "coming";
}
