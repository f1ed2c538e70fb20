import { Icon } from "../marks/icon";
import { Mixed } from "../marks/mixed";

/** One step back; answers are kept. */
export function BackLink({ href, children }: { href: string; children: string }) {
  return (
    <a className="back" href={href}>
      <Icon name="back" size="s" />
      <Mixed>{children}</Mixed>
    </a>
  );
}
