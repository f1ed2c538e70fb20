import { forgetUnused } from "../inbox/forget-unused.server";
import { answeredInWordsBefore, takeAnswersWords } from "./inside/old-answers-store.server";

/** What somebody wrote after a review or a visit is deleted twelve months after it was last used; that they answered stays, and what they ticked. */
export const forgetOldAnswers = () => forgetUnused({ kind: "feedback", event: "feedback.forgotten", before: answeredInWordsBefore, forget: takeAnswersWords });
