import { Quote } from "../marks/quote";
import { inBoth, type Story } from "../story";
import { EmptyState } from "../young/empty-state";
import { LinkButton } from "./button";
import { ClockChip } from "./clock-chip";
import { Columns } from "./columns";
import { Facts } from "./facts";
import { Figure } from "./figure";
import { PageHead } from "./page-head";
import { Panel } from "./panel";
import { StaffFrame } from "./staff-frame";
import { StatusRegion } from "./status-region";
import { ThreePart } from "./three-part";

export const stories: Story[] = [
  ...inBoth(
    "A view being read",
    (say) => (
      <StaffFrame
        name={say("In Our Words", "بكلماتنا")}
        authority={say("Birmingham Children’s Trust", "هيئة برمنغهام للأطفال")}
        homeHref="#home"
        skipLabel={say("Skip to main content", "انتقل إلى المحتوى")}
        navLabel={say("Main", "الرئيسية")}
        nav={[
          { href: "#inbox", label: say("To read", "للقراءة"), icon: "eye", count: 7, current: true },
          { href: "#asks", label: say("Asks", "الطلبات"), icon: "promises", count: 12 },
          { href: "#report", label: say("Report", "التقرير"), icon: "report" },
        ]}
        person={{ name: "Samira Okafor", role: say("Participation worker", "مسؤولة مشاركة") }}
        signOut={<a href="#out">{say("Sign out", "تسجيل الخروج")}</a>}
        status={<StatusRegion message={say("Your answer was sent.", "أُرسل ردك.")} />}
      >
        <PageHead
          back={{ href: "#inbox", label: say("To read", "للقراءة") }}
          title={say("View from 12 November", "رأي من 12 نوفمبر")}
          actions={
            <LinkButton href="#concern" variant="stop" icon="help">
              {say("Raise a concern", "أبلغ عن قلق")}
            </LinkButton>
          }
        />
        <Columns
          beside={
            <Panel title={say("About this view", "عن هذا الرأي")}>
              <Facts
                rows={[
                  {
                    key: say("Time left to read", "الوقت المتبقي"),
                    value: <ClockChip level="soon" text={say("3 hours left", "بقي 3 ساعات")} />,
                  },
                  { key: say("Who may see", "من يرى"), value: say("Only people who answer", "المجيبون فقط") },
                ]}
              />
            </Panel>
          }
        >
          <Quote by={say("A young person", "أحد الشباب")}>{say("Nobody told me why.", "لم يخبرني أحد بالسبب.")}</Quote>
        </Columns>
      </StaffFrame>
    ),
    true,
  ),
  ...inBoth("Figures with their base", (say) => (
    <div className="figures">
      <Figure
        value="3"
        of={say("of 33", "من 33")}
        what={say("evaluations held parents’ views", "تقييمات فيها آراء الأهل")}
        period={say("April to September 2018", "أبريل إلى سبتمبر 2018")}
        source={{ href: "#source", label: say("Where this comes from", "مصدر هذا الرقم") }}
      />
      <Figure value="87" what={say("complaints", "شكوى")} period={say("April to June 2018", "أبريل إلى يونيو 2018")} />
    </div>
  )),
  ...inBoth("Asked, did, difference", (say) => (
    <ThreePart
      title={say("Tell us why when you cancel", "أخبرونا بالسبب عندما تلغون")}
      asked={{
        label: say("Asked", "طُلب"),
        words: say("Tell us why when you cancel.", "أخبرونا بالسبب عندما تلغون."),
        by: say("8 young people", "8 من الشباب"),
      }}
      did={{
        label: say("Did", "نُفّذ"),
        taken: true,
        actions: [
          {
            state: "doing",
            stateLabel: say("By 4 December", "حتى 4 ديسمبر"),
            text: say("One person to call", "شخص واحد للاتصال"),
            detail: "Kwame Reid",
          },
        ],
      }}
      difference={{
        label: say("Difference", "الفرق"),
        shown: false,
        words: say("Not shown yet.", "لم يظهر بعد."),
      }}
    />
  )),
  ...inBoth("Nothing to read", (say) => (
    <EmptyState title={say("Nothing is waiting", "لا شيء ينتظر")}>
      <p>{say("Every view has been read.", "قُرئت كل الآراء.")}</p>
    </EmptyState>
  )),
];
