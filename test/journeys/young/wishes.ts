import type { Page } from "@playwright/test";

const controls = "a[href], button, input:not([type=hidden]), select, textarea, summary";

/** What does not do as the device asks: it moves in spite of being asked not to, or grows paler where more contrast is asked for. */
export async function wishesNotKept(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, contrast: "more", reducedMotion: "reduce" });
    for (const one of await pale(page)) found.push(`more contrast, ${colorScheme}: ${one}`);
  }
  found.push(...(await moving(page)));
  await page.emulateMedia({ colorScheme: "light", contrast: "no-preference", reducedMotion: "no-preference" });
  return found;
}

/** Controls that are no longer seen to be controls, or to have the focus, when somebody's own few colours replace ours. Asked for in forced colours. */
export function lostInForcedColours(page: Page): Promise<string[]> {
  return page.evaluate((controls) => {
    const seen = (width: string, style: string) => style !== "none" && style !== "hidden" && Number.parseFloat(width) > 0;
    const found: string[] = [];
    const had = document.activeElement;
    for (const one of document.querySelectorAll<HTMLElement>(controls)) {
      if (!one.checkVisibility({ visibilityProperty: true })) continue;
      const pressed = (one instanceof HTMLInputElement && /radio|checkbox/.test(one.type) && one.labels?.[0]) || one;
      // A link around a heading or a picture is known by what is in it; a summary by its own triangle.
      const known = [pressed, ...pressed.querySelectorAll("*")].some((part) => {
        const style = getComputedStyle(part);
        const edge = seen(style.borderBlockEndWidth, style.borderBlockEndStyle) || seen(style.outlineWidth, style.outlineStyle);
        return edge || style.textDecorationLine.includes("underline") || style.display === "list-item" || part.matches("svg");
      });
      if (!known) found.push(`forced colours, no edge: ${one.outerHTML.slice(0, 140)}`);
      one.focus({ preventScroll: true });
      const ring = getComputedStyle(one.matches(":focus-visible") && one.offsetWidth > 1 ? one : pressed);
      if (document.activeElement === one && !seen(ring.outlineWidth, ring.outlineStyle))
        found.push(`forced colours, no ring when it has the focus: ${one.outerHTML.slice(0, 140)}`);
    }
    if (had instanceof HTMLElement) had.focus({ preventScroll: true });
    return found;
  }, controls);
}

/** Words and edges of controls under 7 to 1 on the ground that they stand on. */
function pale(page: Page): Promise<string[]> {
  return page.evaluate((controls) => {
    type Colour = [number, number, number, number];
    const read = (colour: string): Colour => {
      const [r = 0, g = 0, b = 0, a = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
      return [r, g, b, a];
    };
    const light = ([r, g, b]: Colour) => {
      const part = (value: number) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
      return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
    };
    const between = (one: Colour, other: Colour) => {
      const [more = 0, less = 0] = [light(one), light(other)].sort((a, b) => b - a);
      return (more + 0.05) / (less + 0.05);
    };
    const grounds = new Map<Element, Colour>();
    const groundOf = (one: Element | null): Colour => {
      if (!one) return [255, 255, 255, 1];
      const known = grounds.get(one);
      if (known) return known;
      const { backgroundColor, backgroundImage } = getComputedStyle(one);
      // A stroke of the highlighter pen is a picture of one colour.
      const own = read(/rgb\([^)]+\)/.exec(backgroundImage)?.[0] ?? backgroundColor);
      const ground = own[3] === 1 ? own : groundOf(one.parentElement);
      grounds.set(one, ground);
      return ground;
    };
    const found: string[] = [];
    for (const one of document.querySelectorAll<HTMLElement>("body *")) {
      const text = [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
      const control = one.matches(controls);
      if ((!text && !control) || !one.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const style = getComputedStyle(one);
      const words = text ? between(read(style.color), groundOf(one)) : 21;
      if (words < 7) found.push(`words at ${words.toFixed(1)} to 1: ${one.outerHTML.slice(0, 140)}`);
      const edge = read(style.borderBlockEndColor);
      if (!control || style.borderBlockEndStyle === "none" || style.borderBlockEndWidth === "0px" || edge[3] === 0) continue;
      const edges = Math.max(between(edge, groundOf(one.parentElement)), between(groundOf(one), groundOf(one.parentElement)));
      if (edges < 7) found.push(`an edge at ${edges.toFixed(1)} to 1: ${one.outerHTML.slice(0, 140)}`);
    }
    return found;
  }, controls);
}

function moving(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const lasts = (times: string) => times.split(",").some((time) => Number.parseFloat(time) > 0);
    const found: string[] = [];
    for (const one of document.querySelectorAll("body, body *"))
      for (const part of [undefined, "::before", "::after"]) {
        const { animationName, animationDuration, transitionDuration, scrollBehavior } = getComputedStyle(one, part);
        if ((animationName !== "none" && lasts(animationDuration)) || lasts(transitionDuration) || scrollBehavior === "smooth")
          found.push(`moves when asked not to: ${one.outerHTML.slice(0, 140)} ${part ?? ""}`);
      }
    return found;
  });
}
