import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { SelectField } from "~/ui/staff/field";
import { FilterBar } from "~/ui/staff/filter-bar";
import { type BoardFilter, type BoardSort, boardFilters, boardSorts } from "../board";

/** What the board shows and in which order: a plain form with an address. */
export function BoardChoices({ chosen }: { chosen: { sort: BoardSort; show: BoardFilter } }) {
  const { t } = useTranslation("themes");
  const narrowed = chosen.sort !== "need" || chosen.show !== "all";
  return (
    <FilterBar
      label={t("board.label")}
      action={paths.staff.themes}
      submitLabel={t("board.show")}
      clear={narrowed ? { href: paths.staff.themes, label: t("board.clear") } : undefined}
    >
      <SelectField
        id="show"
        name="show"
        label={t("board.which")}
        defaultValue={chosen.show}
        options={boardFilters.map((value) => ({ value, label: t(`board.filter.${value}`) }))}
      />
      <SelectField
        id="sort"
        name="sort"
        label={t("board.order")}
        defaultValue={chosen.sort}
        options={boardSorts.map((value) => ({ value, label: t(`board.sort.${value}`) }))}
      />
    </FilterBar>
  );
}
