import { ChoiceGroup, type ChoiceGroupProps } from "./choice-list";
import { Picture } from "./picture";

type Pictured = { value: string; label: string; picture: string };

/** Buttons of a form, each a picture with its words: pressing one answers and goes on. */
export function PictureButtons({ name, choices, chosen }: { name: string; choices: Pictured[]; chosen?: string }) {
  return (
    <ul className="doors">
      {choices.map((choice) => (
        <li className="door" key={choice.value}>
          <button type="submit" name={name} value={choice.value} aria-current={choice.value === chosen ? "true" : undefined}>
            <Picture name={choice.picture} />
            <strong>{choice.label}</strong>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Picture cards, of which several may be picked. */
export function PictureChoice({ choices, chosen, ...group }: ChoiceGroupProps & { choices: Pictured[]; chosen: readonly string[] }) {
  return (
    <ChoiceGroup {...group} className="faces">
      {choices.map(({ value, label, picture }, i) => {
        const id = i === 0 ? group.name : `${group.name}-${i + 1}`;
        return (
          <div className="face-choice" key={value}>
            <input id={id} type="checkbox" name={group.name} value={value} defaultChecked={chosen.includes(value)} />
            <label htmlFor={id}>
              <Picture name={picture} />
              {label}
            </label>
          </div>
        );
      })}
    </ChoiceGroup>
  );
}
