import type { ReactNode } from "react";
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components";
import { Icon, type IconName } from "../marks/icon";

export type Variant = "press" | "plain" | "quiet" | "stop";
type Look = { variant?: Variant; icon?: IconName; children: ReactNode };

/** A button. In a form it sends the form before and after the page wakes up. "stop" is for what cannot be undone. */
export function Button({ variant = "plain", icon, children, ...rest }: Omit<AriaButtonProps, "children" | "className" | "style"> & Look) {
  return (
    <AriaButton {...rest} className={`btn btn-${variant}`}>
      {icon ? <Icon name={icon} size="s" /> : null}
      {children}
    </AriaButton>
  );
}

/** A link with the weight of a button, for going somewhere. */
export function LinkButton({ href, variant = "plain", icon, children, download }: Look & { href: string; download?: boolean }) {
  return (
    <a className={`btn btn-${variant}`} href={href} download={download}>
      {icon ? <Icon name={icon} size="s" /> : null}
      {children}
    </a>
  );
}

/** Buttons that belong together. */
export function Buttons({ children }: { children: ReactNode }) {
  return <div className="buttons">{children}</div>;
}
