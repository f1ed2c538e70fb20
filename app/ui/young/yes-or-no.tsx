import { BigButton, BigLink, ButtonRow } from "./big-button";

/** Asks before something goes: what does it, and beside it, of the same size, the way back. */
export function YesOrNo({ yes, no, back }: { yes: string; no: string; back: string }) {
  return (
    <form method="post">
      <ButtonRow>
        <BigButton tone="plain" icon="no">
          {yes}
        </BigButton>
        <BigLink href={back} tone="plain" icon="back">
          {no}
        </BigLink>
      </ButtonRow>
    </form>
  );
}
