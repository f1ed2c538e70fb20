import { type FocusEvent, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "./button";

/** WCAG 2.2.1: whoever needs longer is told before, and one press is enough. */
const warnedMs = 2 * 60_000;
const lookEveryMs = 5_000;

/** How long a sign-in has when a page comes, if nothing more is asked of the server. A new object with each answer. */
export type SignInLeft = { readonly leftMs: number };
type Said = "stayed" | "failed" | "longest" | null;

type Props = { left: SignInLeft /** Changes with every page that comes. */; arrival: string /** Asking for it keeps the sign-in. */; stayHref: string };

/**
 * Says two minutes before that a sign-in ends by itself, politely and without taking the focus, with a button that keeps it.
 * Once it is pressed, the focus is back where it was. Other pages of the same browser are told, since they share the sign-in.
 * Without script there is nothing here: what is sent too late is kept (unsent.server.ts).
 */
export function SignInEnds({ left, arrival, stayHref }: Props) {
  const { t } = useTranslation("common");
  const endsAt = useRef(Number.POSITIVE_INFINITY);
  const cameFrom = useRef<HTMLElement | null>(null);
  const others = useRef<BroadcastChannel | null>(null);
  const [minutes, setMinutes] = useState<number | null>(null);
  const [said, setSaid] = useState<Said>(null);

  const look = () => {
    const ms = endsAt.current - Date.now();
    setMinutes(ms > warnedMs ? null : Math.max(0, Math.ceil(ms / 60_000)));
    if (ms <= warnedMs) setSaid((was) => (was === "stayed" ? null : was));
  };
  const lasts = (ms: number) => {
    endsAt.current = Date.now() + ms;
    others.current?.postMessage(endsAt.current);
    look();
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: it looks at a ref; one timer for as long as the page is there.
  useEffect(() => {
    const channel = new BroadcastChannel("sign-in");
    others.current = channel;
    channel.onmessage = ({ data }: MessageEvent<number>) => {
      endsAt.current = Math.max(endsAt.current, data);
      look();
    };
    const timer = setInterval(look, lookEveryMs);
    document.addEventListener("visibilitychange", look);
    return () => {
      channel.close();
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer of the server and each new page has touched the sign-in.
  useEffect(() => {
    setSaid(null);
    lasts(left.leftMs);
  }, [left, arrival]);

  async function stay() {
    const answer = await fetch(stayHref, { redirect: "manual" }).catch(() => null);
    if (answer?.type === "opaqueredirect") return lasts(0);
    if (!answer?.ok) return setSaid("failed");
    const { leftMs } = (await answer.json()) as SignInLeft;
    lasts(leftMs);
    setSaid(leftMs > warnedMs ? "stayed" : "longest");
    if (cameFrom.current?.isConnected) cameFrom.current.focus();
    else document.getElementById("main")?.focus({ preventScroll: true });
  }

  const warns = minutes !== null;
  const text =
    minutes === null ? said === "stayed" && t("staff.ends.stayed") : minutes === 0 ? t("staff.ends.ended") : t("staff.ends.soon", { count: minutes });
  return (
    <div className={warns ? "ends" : undefined}>
      <div aria-live="polite" className={text && !warns ? "status status-done" : undefined}>
        {text ? <p>{text}</p> : null}
        {warns && (said === "failed" || said === "longest") ? <p>{t(`staff.ends.${said}`)}</p> : null}
      </div>
      {minutes !== null && minutes > 0 && said !== "longest" ? (
        <Button variant="press" onPress={stay} onFocus={(event) => (cameFrom.current = whereFrom(event))}>
          {t("staff.ends.stay")}
        </Button>
      ) : null}
    </div>
  );
}

const whereFrom = ({ relatedTarget }: FocusEvent) => (relatedTarget instanceof HTMLElement ? relatedTarget : null);
