import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { More } from "~/ui/young/more";

type Place = "inbox" | "sheet";
const keysOf = { inbox: ["j", "k", "o", "f"], sheet: ["a", "h", "x", "r", "s", "c", "n", "u"] } as const;
const outcomeOf: Readonly<Record<string, string>> = { a: "allowed", h: "held", x: "declined", r: "returned" };
const kept = "staff-keys-off";

/**
 * One key for each thing that is done all day, and the list of them. Everything is also reached by Tab. They do nothing
 * while somebody types, nothing together with Ctrl, Alt or Meta, and can be turned off (WCAG 2.1.4).
 */
export function InboxKeys({ place }: { place: Place }) {
  const { t } = useTranslation("moderation");
  const [off, setOff] = useState(false);
  useEffect(() => setOff(sessionStorage.getItem(kept) === "yes"), []);
  useEffect(() => {
    if (off) return;
    const take = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return;
      if (act(place, event.key)) event.preventDefault();
    };
    document.addEventListener("keydown", take);
    return () => document.removeEventListener("keydown", take);
  }, [off, place]);
  const turn = (turnedOff: boolean) => {
    sessionStorage.setItem(kept, turnedOff ? "yes" : "no");
    setOff(turnedOff);
  };
  return (
    <More summary={t("keys.title")}>
      <ul>
        {keysOf[place].map((key) => (
          <li key={key}>
            <kbd>{key}</kbd> {t(`keys.${place}.${key}`)}
          </li>
        ))}
      </ul>
      <p>
        <label>
          <input type="checkbox" checked={off} onChange={(event) => turn(event.target.checked)} /> {t("keys.off")}
        </label>
      </p>
    </More>
  );
}

const isTyping = (target: EventTarget | null) =>
  target instanceof Element && target.closest("input:not([type=radio],[type=checkbox]), textarea, select") !== null;

/** Does what a key stands for; false when it stands for nothing here. */
function act(place: Place, key: string): boolean {
  if (place === "inbox") {
    if (key === "f") return focus(document.querySelector<HTMLElement>('[role="search"] select'));
    if (key === "o") return press(document.activeElement instanceof HTMLAnchorElement ? document.activeElement : null);
    const step = key === "j" ? 1 : key === "k" ? -1 : 0;
    const rows = [...document.querySelectorAll<HTMLElement>("table.table th[scope=row] a")];
    const at = rows.indexOf(document.activeElement as HTMLElement);
    return step !== 0 && focus(rows[at === -1 ? 0 : Math.min(rows.length - 1, Math.max(0, at + step))]);
  }
  const outcome = outcomeOf[key];
  if (outcome) {
    const choice = document.querySelector<HTMLInputElement>(`input[name="outcome"][value="${outcome}"]`);
    choice?.click();
    return focus(choice);
  }
  if (key === "s") return focus(document.querySelector<HTMLElement>("#parts button"));
  const link = key === "c" ? "cover" : key === "n" ? "next" : key === "u" ? "inbox" : null;
  return press(link ? document.querySelector<HTMLElement>(`[data-key="${link}"] a, a[data-key="${link}"]`) : null);
}

function press(element: HTMLElement | null): boolean {
  element?.click();
  return element !== null;
}

function focus(element: HTMLElement | null | undefined): boolean {
  element?.focus();
  element?.scrollIntoView({ block: "nearest" });
  return Boolean(element);
}
