import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { LinkTabs } from "~/ui/staff/tabs";

const pages = { posts: paths.staff.lane, hours: paths.staff.hours, lines: paths.staff.helpLines } as const;

/** The pages on which an administrator sets up the lane: who is alerted, when we read, which numbers we give. */
export function LaneTabs({ here }: { here: keyof typeof pages }) {
  const { t } = useTranslation("safeguarding");
  return (
    <LinkTabs
      label={t("lane.pages")}
      tabs={(["posts", "hours", "lines"] as const).map((key) => ({ href: pages[key], label: t(`${key}.title`), current: key === here }))}
    />
  );
}
