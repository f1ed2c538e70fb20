import { Icon, type IconName } from "../marks/icon";

const icons = { calm: "clock", soon: "waiting", late: "look", stopped: "check" } as const satisfies Record<string, IconName>;

type ClockChipProps = { level: keyof typeof icons; text: string; dateTime?: string; exact?: string };

/** How much time is left, in words, with a drawing of its own for each level. `exact` is the full date and time. */
export function ClockChip({ level, text, dateTime, exact }: ClockChipProps) {
  return (
    <span className={`clock clock-${level}`}>
      <Icon name={icons[level]} size="s" />
      <time dateTime={dateTime}>
        {text}
        {exact ? <span className="clock-exact">{exact}</span> : null}
      </time>
    </span>
  );
}
