import { Face, type Feeling } from "../marks/face";
import { ChoiceGroup, type ChoiceGroupProps } from "./choice-list";

type FaceChoiceProps = ChoiceGroupProps & {
  faces: { feeling: Feeling; label: string }[];
  chosen?: string;
  many?: boolean;
};

/** How it feels, as faces with their words. The value sent is the feeling's name. */
export function FaceChoice({ faces, chosen, many, ...group }: FaceChoiceProps) {
  return (
    <ChoiceGroup {...group} className="faces">
      {faces.map(({ feeling, label }, i) => {
        const id = i === 0 ? group.name : `${group.name}-${i + 1}`;
        return (
          <div className="face-choice" key={feeling}>
            <input id={id} type={many ? "checkbox" : "radio"} name={group.name} value={feeling} defaultChecked={chosen === feeling} />
            <label htmlFor={id}>
              <Face feeling={feeling} size="l" />
              {label}
            </label>
          </div>
        );
      })}
    </ChoiceGroup>
  );
}
