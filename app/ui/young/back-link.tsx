import { Icon } from "../marks/icon";

/** One step back; answers are kept. */
export function BackLink({ href, children }: { href: string; children: string }) {
  return (
    <a className="back" href={href}>
      <Icon name="back" size="s" />
      {children}
    </a>
  );
}
