import { Icon } from "./icon";

/** A part of someone's words that is covered: always visible, always with its reason. Fits inside a sentence. */
export function CoverMark({ label, reason }: { label: string; reason: string }) {
  return (
    <span className="cover" dir="auto">
      <Icon name="cover" size="s" />
      {/* why brackets: heard, nothing else would tell where the cover ends and the words go on. */}
      <span className="hush"> ({label}: </span>
      {reason}
      <span className="hush">) </span>
    </span>
  );
}
