import type { Page } from "@playwright/test";

/** Names of the demonstration's authority and of the site: a name has no language of its own. */
const names = ["Birmingham Children's Trust", "In Our Words"];

/**
 * The parts of a page whose letters are not those of the language that they are said to be in, three words or more: a screen reader
 * and the device's own voice would say them in the wrong language (WCAG 3.1.2). What is typed into a field is left out.
 */
export async function inAnotherScript(page: Page): Promise<string[]> {
  return page.evaluate((unsaid) => {
    const letters: Record<string, RegExp> = { Latn: /\p{Script=Latn}/u, Arab: /\p{Script=Arab}/u, Ethi: /\p{Script=Ethi}/u };
    const found: string[] = [];
    const texts = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const part = node.parentElement;
      if (!part || part.closest("title, script, style, textarea, noscript, [aria-hidden=true]")) continue;
      const lang = part.closest("[lang]")?.getAttribute("lang") || "und";
      const { script } = new Intl.Locale(lang).maximize();
      let run: string[] = [];
      for (const word of [...unsaid.reduce((text, name) => text.replaceAll(name, ""), node.textContent ?? "").split(/\s+/), ""]) {
        const scripts = Object.keys(letters).filter((one) => letters[one]?.test(word));
        if (scripts.length > 0 && !scripts.includes(script ?? "")) run.push(word);
        else if (scripts.length > 0 || word === "") {
          if (run.length > 2) found.push(`lang="${lang}": ${run.join(" ").slice(0, 80)} (in ${part.outerHTML.slice(0, 90)})`);
          run = [];
        }
      }
    }
    return found;
  }, names);
}
