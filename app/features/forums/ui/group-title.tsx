import { useTranslation } from "react-i18next";
import type { Language } from "~/platform/i18n/languages";
import { PageTitle } from "~/ui/young/page-title";
import { type Puts, shownIn } from "../../published/published-text";
import { InWords } from "../../published/ui/in-words";
import { PutLabel } from "../../published/ui/put-label";
import type { Rhythm } from "../group";
import { groupName, groupNote } from "../group-texts";
import { rhythmWords } from "./group-words";

type Told = { readonly id: string; readonly name: string; readonly inside: { readonly rhythm: Rhythm | null; readonly stateNote: string | null } | null };

/** What a group is called and, for who may see inside, how often it meets and how it is now: in the reader's language where somebody put it there. */
export function GroupTitle({ group, puts, language }: { group: Told; puts: Puts; language: Language }) {
  const { t } = useTranslation("forums");
  const { inside } = group;
  const name = shownIn(language, puts, groupName(group));
  const note = inside?.stateNote ? shownIn(language, puts, groupNote(group, inside.stateNote)) : null;
  return (
    <>
      <PageTitle lead={inside ? rhythmWords(inside.rhythm, t) : undefined}>
        <InWords shown={name} />
      </PageTitle>
      {note ? (
        <p lang={note.lang} dir={note.dir}>
          {note.words}
        </p>
      ) : null}
      <PutLabel texts={[name, note]} language={language} />
    </>
  );
}
