import { BigButton, ButtonRow } from "./big-button";

type Said = "answersIt" | "notReally";
type Props = { action: string; answerId: string; verdict: Said | null; labels: Readonly<Record<Said, string>> };

/** Whether an answer answers it: two choices that weigh the same; the one that was made is filled. */
export function VerdictButtons({ action, answerId, verdict, labels }: Props) {
  return (
    <form method="post" action={action}>
      <input type="hidden" name="answerId" value={answerId} />
      <ButtonRow>
        <BigButton name="verdict" value="answersIt" tone={verdict === "answersIt" ? "press" : "plain"} icon="check">
          {labels.answersIt}
        </BigButton>
        <BigButton name="verdict" value="notReally" tone={verdict === "notReally" ? "press" : "plain"} icon="say">
          {labels.notReally}
        </BigButton>
      </ButtonRow>
    </form>
  );
}
