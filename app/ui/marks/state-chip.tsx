import { Icon, type IconName } from "./icon";

const icons = {
  waiting: "waiting",
  reading: "eye",
  doing: "doing",
  done: "check",
  no: "no",
  look: "look",
  covered: "cover",
} as const satisfies Record<string, IconName>;

export type ChipState = keyof typeof icons;
export const chipStates = Object.keys(icons) as ChipState[];

/** Where something is, as a word with a drawing; colour only repeats it. */
export function StateChip({ state, label }: { state: ChipState; label: string }) {
  return (
    <span className={`chip chip-${state}`}>
      <Icon name={icons[state]} size="s" />
      {label}
    </span>
  );
}
