import { isMap, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Span } from '../model/span.js';
import type { Structured, Unstructured } from './structured.js';

/** YAML, or JSON as a part of it, with the place of each scalar. */
export interface Yaml extends Structured {
  /** Where a scalar stands, quotes included. */
  spanOf(path: readonly (string | number)[]): Span | undefined;
}

/** `failsafe` leaves every value a string, as written; `core` knows numbers, booleans and null. */
export function readYaml(text: string, schema: 'failsafe' | 'core'): Yaml | Unstructured {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { schema, lineCounter, logLevel: 'silent', prettyErrors: false });
  const [error] = document.errors;
  if (error) return { problem: error.message, line: lineCounter.linePos(error.pos[0]).line };
  const nodesOn = (path: readonly (string | number)[]) => walk(document.contents, path);
  return {
    value: plainValue(document),
    lineOf(path) {
      const start = nodesOn(path).findLast((node) => node?.range)?.range?.[0];
      return start === undefined ? 1 : lineCounter.linePos(start).line;
    },
    spanOf(path) {
      const node = document.getIn(path, true);
      if (!isScalar(node) || !node.range) return undefined;
      return { start: node.range[0], end: node.range[1] };
    },
  };
}

/** Values that repeat themselves without end are none. */
function plainValue(document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch {
    return {};
  }
}

/** The keys and items that lead to a place, as far as it exists. */
function walk(root: unknown, path: readonly (string | number)[]): readonly (Node | null)[] {
  const nodes: (Node | null)[] = [];
  let at = root;
  for (const step of path) {
    if (isMap(at)) {
      const pair = at.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (!isPair(pair)) return nodes;
      nodes.push(pair.key as Node);
      at = pair.value;
    } else if (isSeq(at)) {
      at = at.items[Number(step)];
      nodes.push(at as Node | null);
    } else return nodes;
  }
  return nodes;
}
