import { inBoth, type Story } from "../story";
import { ErrorSummary } from "../young/error-summary";
import { Button } from "./button";
import { CheckboxGroup, RadioGroup } from "./choices";
import { DateField, SelectField, TextArea, TextField } from "./field";
import { FilterBar } from "./filter-bar";

export const stories: Story[] = [
  ...inBoth("Answer a young person", (say) => (
    <form method="post">
      <ErrorSummary title={say("There is a problem", "هناك مشكلة")} errors={[{ href: "#reply", text: say("Say when it will happen", "قل متى سيحدث") }]} />
      <TextArea
        id="reply"
        name="reply"
        label={say("Write to the young person", "اكتب إلى صاحب الرأي")}
        hint={say("Say what happens next, who does it and by when.", "قل ما سيحدث ومن سيفعله ومتى.")}
        error={say("Say when it will happen", "قل متى سيحدث")}
        defaultValue={say("We are looking into it.", "نحن ننظر في الأمر.")}
      />
      <TextField id="owner" name="owner" label={say("Who does it", "من يفعله")} />
      <DateField id="dueOn" name="dueOn" label={say("By when", "متى")} />
      <RadioGroup
        name="decision"
        legend={say("What happens with it?", "ماذا يحدث له؟")}
        choices={[
          { value: "open", label: say("Let others see it", "دع الآخرين يرونه") },
          {
            value: "closed",
            label: say("Keep it to the answerers", "يبقى للمجيبين"),
            hint: say("The author chose this.", "هذا اختيار صاحبه."),
          },
        ]}
        chosen="closed"
      />
      <CheckboxGroup name="also" legend={say("Also", "وأيضًا")} choices={[{ value: "ask", label: say("Add to an ask", "أضفه إلى طلب") }]} chosen={["ask"]} />
      <Button variant="press" type="submit">
        {say("Check and send", "راجع وأرسل")}
      </Button>
    </form>
  )),
  ...inBoth("Narrow a list", (say) => (
    <FilterBar
      label={say("Narrow the list", "تصفية القائمة")}
      action="#list"
      submitLabel={say("Show", "اعرض")}
      clear={{ href: "#all", label: say("Show all", "اعرض الكل") }}
    >
      <SelectField id="group" name="group" label={say("Group", "المجموعة")} options={[{ value: "", label: say("All groups", "كل المجموعات") }]} />
      <DateField id="from" name="from" label={say("Sent from", "أُرسل منذ")} />
    </FilterBar>
  )),
];
