import { BigButton, ButtonRow } from "~/ui/young/big-button";

/** The one button of a check page, with the mark of what the page shows: nothing else is sent by it. */
export function SendForm({ mark, label }: { mark: string; label: string }) {
  return (
    <form method="post">
      <input type="hidden" name="shown" value={mark} />
      <ButtonRow>
        <BigButton id="send" icon="say">
          {label}
        </BigButton>
      </ButtonRow>
    </form>
  );
}
