import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { LinkButton } from "~/ui/staff/button";
import { Panel } from "~/ui/staff/panel";
import type { PostName } from "../ladder";

const which = (t: (key: string) => string, posts: readonly PostName[]) => posts.map((name) => t(`posts.${name}`)).join(", ");

/** That a concern about one lead would leave no other who may know of it, and who opens it then. */
export function TooFewLeads() {
  const { t } = useTranslation("safeguarding");
  return (
    <Panel title={t("posts.tooFewTitle")}>
      <p>{t("posts.tooFew")}</p>
    </Panel>
  );
}

/** That nobody is there today for a post, who is alerted instead, and on the first page of an administrator where to put that right. */
export function EmptyPosts({ posts, onPage }: { posts: readonly PostName[]; onPage?: true }) {
  const { t } = useTranslation("safeguarding");
  return (
    <Panel title={t("posts.emptyTitle")} actions={onPage ? undefined : <LinkButton href={paths.staff.lane}>{t("posts.go")}</LinkButton>}>
      <p>{t("posts.empty", { which: which(t, posts) })}</p>
    </Panel>
  );
}
