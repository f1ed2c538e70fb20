import { anyName, shortForms, type Word } from "./words";

/** Written without their apostrophes more often than with them. */
const apart: Readonly<Record<string, string>> = Object.fromEntries(
  `dont=don't cant=can't wont=won't im=i'm ive=i've hes=he's shes=she's theyre=they're youre=you're thats=that's whats=what's theres=there's
didnt=didn't doesnt=doesn't isnt=isn't wasnt=wasn't werent=weren't wouldnt=wouldn't couldnt=couldn't shouldnt=shouldn't havent=haven't
hasnt=hasn't hadnt=hadn't arent=aren't aint=ain't weve=we've youve=you've theyve=they've youll=you'll itll=it'll theyll=they'll
hed=he'd theyd=they'd youd=you'd lets=let's whos=who's wheres=where's heres=here's dnt=don't carnt=can't wana=want_to wanna=want_to
gona=going_to gonna=going_to idk=i_don't_know tbh=to_be_honest ngl=not_gonna_lie`
    .split(/\s+/)
    .map((pair) => pair.replace("_", " ").replace("_", " ").split("=")),
);
/** A name that weighs nothing: every first name is read as this one. */
const someName = "alex";

/** A run of words as a sentence that the encoder knows: short forms written out, apostrophes where they belong, no name. */
export const asSaid = (words: readonly Word[]): string =>
  words.map(({ plain }) => (plain === anyName ? someName : (apart[plain] ?? shortForms[plain] ?? plain))).join(" ");
