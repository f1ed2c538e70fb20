import loadHighs from "highs";
import type { ShownTable } from "./counted-table";
import { type Model, modelOf } from "./released-model";

/** A number that somebody who holds every released table could work out. */
export type Leak = {
  readonly table: string;
  readonly row: string;
  readonly column: string;
  /** recovered: one number is left; narrowed: not all of one to four is left; difference: two numbers differ by one to four. */
  readonly how: "recovered" | "narrowed" | "difference";
  readonly least: number;
  readonly most: number;
};

type Solver = Awaited<ReturnType<typeof loadHighs>>;
let loading: Promise<Solver> | undefined;
const tolerance = 1e-6;
const hiddenFrom = 1;
const hiddenTo = 4;

/**
 * Attacks all tables ever released together, by linear programming (HiGHS): what are the least and the most that each hidden
 * cell can be, and each difference between a total and its part? Cost grows with cells, not with young people.
 * Gives every leak; none when the tables are safe. Throws when the tables contradict each other.
 */
export async function attackTables(tables: readonly ShownTable[]): Promise<Leak[]> {
  loading ??= loadHighs();
  const highs = await loading;
  const model = modelOf(tables);
  if (model.size === 0) return [];
  const solver = highs.createModel({
    numCols: model.size,
    numRows: model.rows.length,
    colCost: new Float64Array(model.size),
    colLower: model.lower,
    colUpper: model.upper,
    rowLower: model.rows.map((row) => row.least),
    rowUpper: model.rows.map((row) => row.most),
    matrix: matrixOf(model),
  });
  try {
    solver.options.set("output_flag", false);
    const attacker = attackerOf(highs, solver);
    attacker.extreme([], "minimize");
    return leaksIn(model, attacker);
  } finally {
    solver.dispose();
  }
}

type Costs = readonly (readonly [column: number, cost: number])[];
type Sense = "minimize" | "maximize";

/** Asks the solver for extremes, and remembers every world it found: one that shows a number to be open saves a question. */
type Attacker = { readonly worlds: Float64Array[]; readonly extreme: (costs: Costs, sense: Sense) => number };

function attackerOf(highs: Solver, solver: ReturnType<Solver["createModel"]>): Attacker {
  const worlds: Float64Array[] = [];
  const extreme = (costs: Costs, sense: Sense) => {
    for (const [column, cost] of costs) solver.changeColCost(column, cost);
    solver.changeObjectiveSense(highs.constants.objectiveSense[sense]);
    solver.run();
    // Every count is bounded, so that no answer means that there is no world at all: to go on would be to find nothing in it.
    if (solver.getModelStatus() !== highs.constants.modelStatus.optimal) throw new Error("The released tables contradict each other.");
    const { colValue } = solver.getSolution();
    for (const [column] of costs) solver.changeColCost(column, 0);
    worlds.push(colValue);
    const value = valueIn(colValue, costs);
    // The zero is for minus nought, which is not a count.
    return (sense === "minimize" ? Math.ceil(value - tolerance) : Math.floor(value + tolerance)) + 0;
  };
  return { worlds, extreme };
}

const valueIn = (world: Float64Array, costs: Costs) => costs.reduce((sum, [column, cost]) => sum + cost * (world[column] ?? 0), 0);

function leaksIn(model: Model, { worlds, extreme }: Attacker): Leak[] {
  const isSeen = ({ costs, fits }: Wish) => worlds.some((world) => fits(valueIn(world, costs)));
  const secret = model.cells.filter((cell) => cell.hidden);
  const low = secret.map(({ at }): Wish => ({ costs: [[at, 1]], fits: (value) => value <= hiddenFrom + tolerance }));
  const high = secret.map(({ at }): Wish => ({ costs: [[at, 1]], fits: (value) => value >= hiddenTo - tolerance }));
  const apart = model.parts.map(
    ({ whole, part }): Wish => ({
      costs: [
        [whole, 1],
        [part, -1],
      ],
      fits: (value) => value < hiddenFrom - tolerance || value > hiddenTo + tolerance,
    }),
  );
  for (const [wishes, sense] of [
    [low, "minimize"],
    [high, "maximize"],
    [apart, "maximize"],
    [apart, "minimize"],
  ] as const) {
    grantTogether(wishes, sense, isSeen, extreme);
  }
  const hidden = secret.flatMap(({ at, table, row, column }, index): Leak[] => {
    if (low[index] && high[index] && isSeen(low[index]) && isSeen(high[index])) return [];
    const costs: Costs = [[at, 1]];
    const [least, most] = [extreme(costs, "minimize"), extreme(costs, "maximize")];
    if (least <= hiddenFrom && most >= hiddenTo) return [];
    return [{ table, row, column, how: least === most ? "recovered" : "narrowed", least, most }];
  });
  const differences = model.parts.flatMap(({ table, row, column }, index): Leak[] => {
    const wish = apart[index];
    if (!wish || isSeen(wish)) return [];
    const [least, most] = [extreme(wish.costs, "minimize"), extreme(wish.costs, "maximize")];
    return least >= hiddenFrom && most <= hiddenTo ? [{ table, row, column, how: "difference", least, most }] : [];
  });
  return [...hidden, ...differences];
}

/** A number that would be open if some world showed it so. */
type Wish = { readonly costs: Costs; readonly fits: (value: number) => boolean };

/** Looks for worlds that show many numbers to be open at once, as long as each new world shows another one. */
function grantTogether(wishes: readonly Wish[], sense: Sense, isSeen: (wish: Wish) => boolean, extreme: Attacker["extreme"]) {
  let open = wishes.filter((wish) => !isSeen(wish));
  while (open.length > 0) {
    const sum = new Map<number, number>();
    for (const [column, cost] of open.flatMap((wish) => wish.costs)) sum.set(column, (sum.get(column) ?? 0) + cost);
    extreme([...sum], sense);
    const still = open.filter((wish) => !isSeen(wish));
    if (still.length === open.length) return;
    open = still;
  }
}

function matrixOf({ rows, size }: Model) {
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (const row of rows) {
    for (const [column, value] of row.terms) {
      indices.push(column);
      values.push(value);
    }
    starts.push(indices.length);
  }
  return { format: "csr" as const, numRows: rows.length, numCols: size, starts, indices, values };
}
