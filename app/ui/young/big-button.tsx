import type { ReactNode } from "react";
import { Icon, type IconName } from "../marks/icon";

export type Tone = "press" | "plain" | "quiet";
type Look = { children: ReactNode; tone?: Tone; icon?: IconName };
type BigButtonProps = Look & {
  id?: string;
  type?: "submit" | "button";
  name?: string;
  value?: string;
  formAction?: string;
  form?: string;
  /** The id of what says more of it beside it. */
  "aria-describedby"?: string;
};

/** A button of a form. "press" and "plain" have the same size, so that no choice is pushed. */
export function BigButton({ children, tone = "press", icon, type = "submit", ...rest }: BigButtonProps) {
  return (
    <button className={`big big-${tone}`} type={type} {...rest}>
      {icon ? <Icon name={icon} /> : null}
      <span>{children}</span>
    </button>
  );
}

/** A link that looks like the next step. */
export function BigLink({ children, tone = "press", icon, href, download }: Look & { href: string; download?: boolean }) {
  return (
    <a className={`big big-${tone}`} href={href} download={download}>
      {icon ? <Icon name={icon} /> : null}
      <span>{children}</span>
    </a>
  );
}

/** Buttons that belong together: below each other on a phone, beside each other where there is room. */
export function ButtonRow({ children }: { children: ReactNode }) {
  return <div className="button-row">{children}</div>;
}
