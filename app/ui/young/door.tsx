import type { ReactNode } from "react";
import { Icon, type IconName } from "../marks/icon";

/** The big choices of a home page, as a list. */
export function DoorList({ children }: { children: ReactNode }) {
  return <ul className="doors">{children}</ul>;
}

/** One big choice: a drawing, a few words, and what is behind it. `main` is for the one thing most people come for. */
export function Door({ id, href, icon, title, hint, main }: { id?: string; href: string; icon: IconName; title: ReactNode; hint?: ReactNode; main?: boolean }) {
  return (
    <li className={main ? "door door-main" : "door"}>
      <a id={id} href={href}>
        <Icon name={icon} size="l" />
        <span>
          <strong>{title}</strong>
          {hint ? <span>{hint}</span> : null}
        </span>
        <Icon name="next" />
      </a>
    </li>
  );
}
