import ts from 'typescript';

/** One `import`, `export … from`, `import()` or `import('…').Type`. */
export interface Import {
  readonly specifier: string;
  readonly typeOnly: boolean;
}

/** What the rules ask of a file. */
export interface SourceFile {
  /** From the root of the repository, with slashes: `src/model/span.ts`. */
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  /** Names of Node's and the browser's globals that it uses: `console`, `process`, `Buffer` … */
  readonly globals: ReadonlySet<string>;
}

const globalNames = new Set([
  'Buffer',
  '__dirname',
  '__filename',
  'console',
  'global',
  'process',
  'require',
  'setImmediate',
]);

/** Reads a TypeScript source without resolving anything. */
export function readSourceFile(path: string, source: string): SourceFile {
  const imports: Import[] = [];
  const globals = new Set<string>();
  const visit = (node: ts.Node): void => {
    const found = importOf(node);
    if (found) imports.push(found);
    if (ts.isIdentifier(node) && globalNames.has(node.text) && !isMember(node)) globals.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true));
  return { path, lines: source.trimEnd().split('\n').length, imports, globals };
}

function importOf(node: ts.Node): Import | undefined {
  if (ts.isImportDeclaration(node)) return from(node.moduleSpecifier, isTypeOnly(node.importClause));
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) return from(node.moduleSpecifier, node.isTypeOnly);
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return from(node.arguments[0], false);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return from(node.argument.literal, true);
  return undefined;
}

const from = (node: ts.Node | undefined, typeOnly: boolean): Import | undefined =>
  node && ts.isStringLiteralLike(node) ? { specifier: node.text, typeOnly } : undefined;

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const bindings = clause.namedBindings;
  if (clause.name || !bindings || !ts.isNamedImports(bindings)) return false;
  return bindings.elements.length > 0 && bindings.elements.every((element) => element.isTypeOnly);
}

/** True for `process` in `step.process` or `{ process: 1 }`, but not in `globalThis.process`. */
function isMember({ parent, text }: ts.Identifier): boolean {
  if (ts.isPropertyAccessExpression(parent))
    return parent.name.text === text && parent.expression.getText() !== 'globalThis';
  return (
    (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isMethodDeclaration(parent)) &&
    parent.name.getText() === text
  );
}
