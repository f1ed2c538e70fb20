import { type Choice, type ChoiceGroupProps, ChoiceList } from "../young/choice-list";
import { useUnsentChoices, useUnsentText } from "./unsent";

type Props = Omit<ChoiceGroupProps, "legendIsHeading"> & { choices: Choice[] };

/** One of a few, all of them in sight. */
export function RadioGroup({ chosen, ...props }: Props & { chosen?: string }) {
  return <ChoiceList {...props} chosen={useUnsentText(props.name) ?? chosen} />;
}

/** Any of a few. */
export function CheckboxGroup({ chosen, ...props }: Props & { chosen?: string[] }) {
  return <ChoiceList {...props} chosen={useUnsentChoices(props.name) ?? chosen} many />;
}
