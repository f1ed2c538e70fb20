import { useTranslation } from "react-i18next";
import { type Language, paths } from "~/paths";
import { BigButton, ButtonRow } from "~/ui/young/big-button";
import { ChoiceList } from "~/ui/young/choice-list";
import { More } from "~/ui/young/more";
import { colours, type Drawing, placeOfButton, stamps, steps, type ways, widths } from "../drawing";
import { inks, shapeOf, thickness } from "../drawing-shapes";
import drawingScript from "./draw-by-finger.js?url";
import { PageScript } from "./page-script";

const arrows = { upLeft: "↖", up: "↑", upRight: "↗", left: "←", right: "→", downLeft: "↙", down: "↓", downRight: "↘" } as const;
const pad = ["upLeft", "up", "upRight", "left", null, "right", "downLeft", "down", "downRight"] as const satisfies readonly ((typeof ways)[number] | null)[];

/**
 * The paper and everything to draw on it with. A finger draws where there is a script; buttons move a pen and put stamps
 * everywhere, and can draw all that a finger can.
 */
export function DrawingTools({ drawing, language, isOpen }: { drawing: Drawing; language: Language; isOpen: boolean }) {
  const { t } = useTranslation("files");
  const to = paths.young(language);
  const { pen } = drawing;
  const choice = <Value extends string>(group: string, values: readonly Value[]) => values.map((value) => ({ value, label: t(`${group}.${value}`) }));
  return (
    <form method="post" action={to.sayDrawing} autoComplete="off" id="drawing">
      <input type="hidden" name="strokes" defaultValue="" />
      <Paper drawing={drawing} label={t("drawing.paper", { count: drawing.parts.length })} />
      <ButtonRow>
        <BigButton icon="eye">{t("drawing.look")}</BigButton>
        <BigButton tone="plain" icon="back" formAction={to.sayDrawingUndo}>
          {t("drawing.undo")}
        </BigButton>
      </ButtonRow>
      <ChoiceList name="colour" legend={t("drawing.colour")} chosen={pen.colour} choices={choice("colour", colours)} />
      <ChoiceList name="width" legend={t("drawing.width")} chosen={pen.width} choices={choice("width", widths)} />
      <More summary={t("drawing.buttons")} open={isOpen}>
        <p>{t("drawing.how")}</p>
        <ChoiceList name="draws" legend={t("drawing.draws")} chosen={pen.draws ? "yes" : "no"} choices={choice("draws", ["yes", "no"])} />
        <ChoiceList name="step" legend={t("drawing.step")} chosen={pen.step} choices={choice("step", steps)} />
        <fieldset className="field">
          <legend>{t("drawing.move")}</legend>
          <div className="pad">
            {pad.map((way) =>
              way ? (
                <button key={way} id={placeOfButton({ way })} className="big big-plain" type="submit" name="way" value={way} formAction={to.sayDrawingMore}>
                  <span aria-hidden="true">{arrows[way]}</span>
                  <span className="hush">{t(`way.${way}`)}</span>
                </button>
              ) : (
                <span key="middle" />
              ),
            )}
          </div>
        </fieldset>
        <fieldset className="field">
          <legend>{t("drawing.stamps")}</legend>
          <div className="stamps">
            {stamps.map((stamp) => (
              <BigButton key={stamp} id={placeOfButton({ stamp })} tone="plain" name="stamp" value={stamp} formAction={to.sayDrawingMore}>
                {t(`stamp.${stamp}`)}
              </BigButton>
            ))}
          </div>
        </fieldset>
      </More>
      <PageScript src={drawingScript} />
    </form>
  );
}

/** What is drawn so far; the cross is the pen that the buttons move. */
function Paper({ drawing, label }: { drawing: Drawing; label: string }) {
  const [x, y] = drawing.pen.at;
  const shapes = drawing.parts.map((part, place) => ({ ...shapeOf(part), place }));
  return (
    <svg
      className="paper"
      id="paper"
      viewBox="0 0 1000 1000"
      role="img"
      aria-label={label}
      data-inks={JSON.stringify(inks)}
      data-widths={JSON.stringify(thickness)}
    >
      {shapes.map(({ place, d, fill, stroke, strokeWidth, transform }) => (
        <path
          key={place}
          d={d}
          fill={fill ?? "none"}
          stroke={stroke}
          strokeWidth={strokeWidth}
          strokeLinecap="round"
          strokeLinejoin="round"
          transform={transform}
        />
      ))}
      <path d={`M${x - 25} ${y}H${x + 25}M${x} ${y - 25}V${y + 25}`} stroke="#5b1766" strokeWidth={6} />
    </svg>
  );
}
