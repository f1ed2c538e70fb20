import { Icon } from "../marks/icon";

/** What the last act came to. The region is always there, so that screen readers hear it fill; it stays until the next page. */
export function StatusRegion({ message, tone = "done" }: { message?: string; tone?: "done" | "look" }) {
  return (
    <div role="status" className={message ? `status status-${tone}` : undefined}>
      {message ? (
        <p>
          <Icon name={tone === "done" ? "check" : "look"} size="s" />
          {message}
        </p>
      ) : null}
    </div>
  );
}
