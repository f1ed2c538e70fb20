import type { ReactNode } from "react";
import { Icon, type IconName } from "../marks/icon";

const icons = { done: "check", now: "eye", next: "waiting" } as const satisfies Record<string, IconName>;

/** One step: `stateLabel` says in a word what the drawing shows ("Done", "Now", "Next"). */
export type TimelineStep = {
  state: keyof typeof icons;
  stateLabel: string;
  title: string;
  when?: string;
  children?: ReactNode;
};

/** What happened, what happens now, and what happens next. */
export function Timeline({ label, steps }: { label: string; steps: TimelineStep[] }) {
  return (
    <ol className="timeline" aria-label={label}>
      {steps.map((step) => (
        <li key={step.title} className={`step step-${step.state}`} aria-current={step.state === "now" ? "step" : undefined}>
          <span className="step-mark">
            <Icon name={icons[step.state]} size="s" />
          </span>
          <div>
            <p className="step-title">
              <span className="step-state">{step.stateLabel}</span> <strong>{step.title}</strong>
            </p>
            {step.when ? <p className="hint">{step.when}</p> : null}
            {step.children}
          </div>
        </li>
      ))}
    </ol>
  );
}
