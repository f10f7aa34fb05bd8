import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

/** One package that a file imports. */
export interface PackageImport {
  file: string;
  name: string;
}

/**
 * Lists every package that is loaded, or may be, from the files that something begins with: by `import`, `import()`,
 * `require`, `require.resolve` and in threads. What exists as a type alone is left out.
 *
 * @param root - the folder of the project, absolute.
 * @param entries - files or folders, from the root.
 * @param without - folders that are not followed into, from the root.
 */
export function packagesFrom(
  root: string,
  entries: readonly string[],
  without: readonly string[] = [],
): PackageImport[] {
  const waiting = entries.flatMap((entry) => filesAt(join(root, entry)));
  const seen = new Set(waiting);
  const packages: PackageImport[] = [];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    for (const specifier of importsOf(file)) {
      const name = packageOf(specifier);
      if (name) packages.push({ file: relative(root, file), name });
      const next = name ? undefined : fileOf(specifier, file, root);
      if (!next || seen.has(next)) continue;
      seen.add(next);
      if (!without.some((folder) => relative(root, next).startsWith(`${folder}/`)))
        waiting.push(next);
    }
  }
  return packages;
}

function filesAt(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((name) => join(path, name))
    .filter((file) => statSync(file).isFile());
}

/** The package of a bare specifier; nothing where it names a file, a module of Node or one that Vite or Astro makes. */
function packageOf(specifier: string): string | undefined {
  if (/^[./]|:/.test(specifier) || specifier === '') return undefined;
  const [scope = '', name] = specifier.split('/');
  if (builtinModules.includes(scope)) return undefined;
  return scope.startsWith('@') ? `${scope}/${name ?? ''}` : scope;
}

function fileOf(specifier: string, from: string, root: string): string | undefined {
  const path = specifier.replace(/\?.*$/, '');
  const file = path.startsWith('/') ? join(root, path) : join(dirname(from), path);
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  if (file.endsWith('.css')) {
    return [...text.matchAll(/@import\s+(?:url\()?['"]([^'"]+)['"]/g)].map(([, name = '']) => name);
  }
  if (!/\.(astro|m?[jt]sx?)$/.test(file)) return [];
  const code = file.endsWith('.astro') ? codeOf(text) : text;
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node);
    if (specifier && ts.isStringLiteralLike(specifier)) found.push(specifier.text);
    // A thread is named by its path from the root.
    if (ts.isStringLiteral(node) && /^(src|scripts)\/.+\.m?[jt]s$/.test(node.text)) {
      found.push(`/${node.text}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The code of a component: between its fences, and in its scripts. */
function codeOf(component: string): string {
  const fence = /^---\r?\n([\s\S]*?)\r?\n---/.exec(component)?.[1] ?? '';
  const scripts = [...component.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)];
  return [fence, ...scripts.map(([, script = '']) => script)].join('\n');
}

function specifierOf(node: ts.Node): ts.Expression | undefined {
  if (ts.isImportDeclaration(node)) {
    return isOfTypes(node.importClause) ? undefined : node.moduleSpecifier;
  }
  if (ts.isExportDeclaration(node)) return node.isTypeOnly ? undefined : node.moduleSpecifier;
  // A thread, or a file that is read.
  if (ts.isNewExpression(node) && node.expression.getText() === 'URL') return node.arguments?.[0];
  if (!ts.isCallExpression(node)) return undefined;
  const resolves = /^(require|require\.resolve|import\.meta\.resolve)$/;
  const loads =
    node.expression.kind === ts.SyntaxKind.ImportKeyword ||
    resolves.test(node.expression.getText());
  return loads ? node.arguments[0] : undefined;
}

function isOfTypes(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = clause.namedBindings;
  return (
    !clause.name &&
    names !== undefined &&
    ts.isNamedImports(names) &&
    names.elements.length > 0 &&
    names.elements.every(({ isTypeOnly }) => isTypeOnly)
  );
}
