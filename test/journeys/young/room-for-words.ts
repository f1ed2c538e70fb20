import type { Page } from "@playwright/test";

/** A screen of 1280 x 1024 at 400%, as WCAG 1.4.10 means it. */
export const enlarged = { width: 320, height: 256 };
/** The text spacing of WCAG 1.4.12. */
export const spacing =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }";

/**
 * What has no room: wider than the screen, cut off, or written over something else. Looked for as the page is, with twice the text,
 * with more space between lines, words and letters, and on a screen of 320 x 256.
 */
export async function withoutRoom(page: Page): Promise<string[]> {
  const before = page.viewportSize();
  const twice = "html { font-size: 200% !important }";
  const found = await lacksRoom(page, { "": "", "with twice the text": twice, "with text spacing": spacing });
  await page.setViewportSize(enlarged);
  found.push(...(await lacksRoom(page, { "at 400%": "" })));
  if (before) await page.setViewportSize(before);
  return found;
}

/** What has no room on the page as it stands, under each of these rules by itself. */
export function lacksRoom(page: Page, each: Record<string, string>): Promise<string[]> {
  return page.evaluate((each) => {
    return Object.entries(each).flatMap(([when, rules]) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      document.adoptedStyleSheets = [sheet];
      const told = (one: Element | null) => one?.outerHTML.slice(0, 140) ?? "";
      const wide = () => {
        const { scrollWidth, clientWidth } = document.documentElement;
        if (scrollWidth <= clientWidth) return [];
        const out = [...document.querySelectorAll("body *")].filter((one) => {
          const { left, right } = one.getBoundingClientRect();
          return right > clientWidth + 1 || left < -1;
        });
        const deepest = out.filter((one) => !out.some((other) => other !== one && one.contains(other)));
        return [`${scrollWidth - clientWidth} px too wide ${when}: ${deepest.slice(0, 2).map(told)}`];
      };

      // Each line of text that is seen, a little less high than it is: the letters of two lines may reach into each other's space.
      const lines: { of: Node; in: Element; left: number; right: number; top: number; bottom: number }[] = [];
      const cut = new Set<Element>();
      const everyText = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      for (let text = everyText.nextNode(); text; text = everyText.nextNode()) {
        const parent = text.parentElement;
        if (!parent || !text.textContent?.trim() || parent.closest(".skip, script, style, option, .tools, .top")) continue;
        if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
        const around: Element[] = [];
        for (let next: Element | null = parent; next && next !== document.body; next = next.parentElement) around.push(next);
        // Only there for screen readers.
        if (around.some((one) => one.clientWidth <= 1 && getComputedStyle(one).clipPath !== "none")) continue;
        for (const one of around) {
          const { overflowX, overflowY } = getComputedStyle(one);
          const hides = (overflow: string) => overflow === "hidden" || overflow === "clip";
          if (hides(overflowX) && one.scrollWidth > one.clientWidth + 1) cut.add(one);
          if (hides(overflowY) && one.scrollHeight > one.clientHeight + 1) cut.add(one);
        }
        range.selectNodeContents(text);
        for (const { left, right, top, bottom } of range.getClientRects()) {
          const less = (bottom - top) * 0.3;
          if (right - left > 2) lines.push({ of: text, in: parent, left, right, top: top + less, bottom: bottom - less });
        }
      }
      lines.sort((one, other) => one.top - other.top);
      const over: string[] = [];
      lines.forEach((one, n) => {
        for (let next = n + 1; next < lines.length; next++) {
          const other = lines[next];
          if (!other || other.top >= one.bottom) break;
          const shared = Math.min(one.right, other.right) - Math.max(one.left, other.left);
          if (shared > 2 && other.of !== one.of) over.push(`written over each other ${when}: ${told(one.in)} and ${told(other.in)}`);
        }
      });
      const found = [...wide(), ...[...cut].map((one) => `cut off ${when}: ${told(one)}`), ...over.slice(0, 3)];
      document.adoptedStyleSheets = [];
      return found;
    });
  }, each);
}
