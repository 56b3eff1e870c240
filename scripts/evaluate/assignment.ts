/** A row and a column that were given to each other. */
export type Pair = readonly [row: number, column: number];

/**
 * One-to-one assignment with the largest sum of scores (Hungarian method with potentials, cubic in the smaller side).
 * Every row or every column gets a partner, whichever are fewer, also where their score is 0.
 */
export function assign(scores: readonly (readonly number[])[]): readonly Pair[] {
  const rows = scores.length;
  const columns = scores[0]?.length ?? 0;
  if (rows > columns)
    return assignSmaller(columns, rows, (i, j) => -at(scores, j, i)).map(([row, column]) => [column, row]);
  return assignSmaller(rows, columns, (i, j) => -at(scores, i, j));
}

const at = (scores: readonly (readonly number[])[], row: number, column: number): number => scores[row]?.[column] ?? 0;

/** Cheapest assignment of each of `rows` to one of `columns`, rows ≤ columns; pairs in the order of columns. Index 0 is no column. */
function assignSmaller(rows: number, columns: number, cost: (row: number, column: number) => number): readonly Pair[] {
  const rowPotential = new Float64Array(rows + 1);
  const columnPotential = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row++) {
    const cameFrom = new Int32Array(columns + 1);
    const slack = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY);
    const visited = new Uint8Array(columns + 1);
    rowOf[0] = row;
    let column = 0;
    do {
      visited[column] = 1;
      const current = rowOf[column] as number;
      let smallest = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let j = 1; j <= columns; j++) {
        if (visited[j]) continue;
        const reduced = cost(current - 1, j - 1) - (rowPotential[current] as number) - (columnPotential[j] as number);
        if (reduced < (slack[j] as number)) {
          slack[j] = reduced;
          cameFrom[j] = column;
        }
        if ((slack[j] as number) < smallest) {
          smallest = slack[j] as number;
          next = j;
        }
      }
      for (let j = 0; j <= columns; j++) {
        if (visited[j]) {
          const owner = rowOf[j] as number;
          rowPotential[owner] = (rowPotential[owner] as number) + smallest;
          columnPotential[j] = (columnPotential[j] as number) - smallest;
        } else slack[j] = (slack[j] as number) - smallest;
      }
      column = next;
    } while (rowOf[column] !== 0);
    while (column !== 0) {
      const before = cameFrom[column] as number;
      rowOf[column] = rowOf[before] as number;
      column = before;
    }
  }
  const pairs: Pair[] = [];
  for (let j = 1; j <= columns; j++) if (rowOf[j]) pairs.push([(rowOf[j] as number) - 1, j - 1]);
  return pairs;
}
