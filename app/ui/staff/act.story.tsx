import { StateChip } from "../marks/state-chip";
import { inBoth, type Story } from "../story";
import { Button, Buttons, LinkButton } from "./button";
import { ClockChip } from "./clock-chip";
import { AlertDialogButton, DialogButton } from "./dialog";
import { ActionMenu } from "./menu";
import { Pagination } from "./pagination";
import { StatusRegion } from "./status-region";
import { Table } from "./table";
import { LinkTabs, Tabs } from "./tabs";

export const stories: Story[] = [
  ...inBoth("Buttons", (say) => (
    <Buttons>
      <Button variant="press">{say("Save", "احفظ")}</Button>
      <Button>{say("Ask a second reader", "اطلب قارئًا ثانيًا")}</Button>
      <Button variant="quiet">{say("Not now", "ليس الآن")}</Button>
      <Button variant="stop" icon="lock">
        {say("Withhold", "احجب")}
      </Button>
      <Button isDisabled>{say("Signed already", "وُقّع من قبل")}</Button>
      <LinkButton href="#report" icon="report">
        {say("Open the report", "افتح التقرير")}
      </LinkButton>
    </Buttons>
  )),
  ...inBoth("Dialogs and menu", (say) => (
    <Buttons>
      <DialogButton label={say("How this is counted", "كيف يُحسب")} title={say("How this is counted", "كيف يُحسب")} closeLabel={say("Close", "إغلاق")}>
        <p>{say("From the registers, each with its own period.", "من السجلات، ولكل منها مدته.")}</p>
      </DialogButton>
      <form method="post" id="withhold" />
      <AlertDialogButton
        form="withhold"
        label={say("Withhold", "احجب")}
        title={say("Withhold these words?", "تحجب هذه الكلمات؟")}
        confirmLabel={say("Yes, withhold", "نعم، احجب")}
        cancelLabel={say("Keep them", "أبقِها")}
      >
        <p>{say("The author is told why.", "يُخبر صاحبها بالسبب.")}</p>
      </AlertDialogButton>
      <ActionMenu
        label={say("More", "المزيد")}
        items={[
          { id: "history", label: say("History", "السجل"), icon: "clock", href: "#history" },
          { id: "report", label: say("In the report", "في التقرير"), icon: "report", href: "#report" },
        ]}
      />
    </Buttons>
  )),
  ...inBoth("Tabs", (say) => (
    <>
      <LinkTabs
        label={say("Kinds of views", "أنواع الآراء")}
        tabs={[
          { href: "#new", label: say("New", "جديد"), count: 4, current: true },
          { href: "#open", label: say("Not really answered", "لم يُجب عنه"), count: 2 },
        ]}
      />
      <Tabs
        label={say("Asks", "الطلبات")}
        tabs={[
          {
            id: "open",
            label: say("Unanswered", "بلا رد"),
            count: 2,
            panel: <p>{say("Two asks wait.", "طلبان ينتظران.")}</p>,
          },
          {
            id: "done",
            label: say("Done", "تم"),
            panel: <p>{say("Four asks are done.", "تمت أربعة طلبات.")}</p>,
          },
        ]}
      />
    </>
  )),
  ...inBoth("List of views", (say) => (
    <>
      <Table
        caption={say("2 new views", "رأيان جديدان")}
        columns={[
          { key: "words", label: say("Their words begin", "بداية كلماتهم") },
          { key: "state", label: say("State", "الحالة") },
          { key: "left", label: say("Time left", "الوقت المتبقي") },
        ]}
        rows={[
          {
            id: "first",
            rowHeader: "words",
            cells: {
              words: <a href="#first">{say("“Why do we have to move all the time”", "«لماذا ننتقل دائمًا»")}</a>,
              state: <StateChip state="look" label={say("Worry raised", "أُثير قلق")} />,
              left: <ClockChip level="late" text={say("1 day late", "متأخر يومًا")} exact={say("was due 20 November, 17:00", "كان موعده 20 نوفمبر 17:00")} />,
            },
          },
          {
            id: "second",
            rowHeader: "words",
            cells: {
              words: <a href="#second">{say("“My foster mum is amazing”", "«أمي الحاضنة رائعة»")}</a>,
              state: <StateChip state="reading" label={say("Kwame is reading", "كوامي يقرأ")} />,
              left: <ClockChip level="calm" text={say("2 days left", "بقي يومان")} />,
            },
          },
        ]}
      />
      <Pagination label={say("Pages", "الصفحات")} where={say("1 to 2 of 31", "1 إلى 2 من 31")} next={{ href: "#later", label: say("Later", "التالي") }} />
    </>
  )),
  ...inBoth("Clocks and status", (say) => (
    <>
      <StatusRegion tone="look" message={say("Someone else changed this view. Look again.", "غيّر شخص آخر هذا الرأي. انظر مرة أخرى.")} />
      <p>
        <ClockChip level="calm" text={say("2 days left", "بقي يومان")} /> <ClockChip level="soon" text={say("3 hours left", "بقي 3 ساعات")} />{" "}
        <ClockChip level="late" text={say("1 day late", "متأخر يومًا")} /> <ClockChip level="stopped" text={say("Read in time", "قُرئ في وقته")} />
      </p>
    </>
  )),
];
