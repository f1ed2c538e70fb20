import type { ReactNode } from "react";
import { Heading, type Level } from "../marks/heading";
import { Icon, type IconName } from "../marks/icon";

const icons = { calm: "check", help: "help", warning: "look" } as const satisfies Record<string, IconName>;

type NoticeProps = { tone: keyof typeof icons; title?: string; level?: Level; children: ReactNode };

/** Something to know now. "calm": all is well; "help": people to talk to; "warning": read before you go on. */
export function Notice({ tone, title, level, children }: NoticeProps) {
  return (
    <div className={`notice notice-${tone}`}>
      <Icon name={icons[tone]} />
      <div>
        {title ? <Heading level={level}>{title}</Heading> : null}
        {children}
      </div>
    </div>
  );
}
