/**
 * Names that a source can do without: they are tested, compared or written, or something stands in their place
 * (`context.NAME ?? 'x'`). By name and whatever they are of: too many cost a warning, too few give a false one.
 */
import type { AnyNode } from 'acorn';
import { childrenOf } from './syntax-tree.ts';

/** Those names, with what is only called by another one (`const key = context.NAME; if (!key) …`). */
export function findOptionalNames(tree: AnyNode): ReadonlySet<string> {
  const optional = new Set<string>();
  const aliases: [alias: string, name: string][] = [];
  collect(tree, false, optional, aliases);
  for (const [alias, name] of aliases) if (optional.has(alias)) optional.add(name);
  return optional;
}

function collect(node: AnyNode, tested: boolean, optional: Set<string>, aliases: [string, string][]): void {
  if (node.type === 'VariableDeclarator' && node.id.type === 'Identifier') {
    const name = nameOf(node.init);
    if (name !== undefined) aliases.push([node.id.name, name]);
  }
  if (node.type === 'Property') {
    const name = nameOf(node.key);
    if (name !== undefined && node.value.type === 'Identifier') aliases.push([node.value.name, name]);
    if (name !== undefined && node.value.type === 'AssignmentPattern') optional.add(name);
  }
  const name = tested ? nameOf(node) : undefined;
  if (name !== undefined) optional.add(name);
  const inTest = testedIn(node);
  for (const child of childrenOf(node)) collect(child, tested || inTest.includes(child), optional, aliases);
}

/** `NAME`, `'NAME'`, `x.NAME` and `x['NAME']`. */
function nameOf(node: AnyNode | null | undefined): string | undefined {
  if (node?.type === 'ChainExpression') return nameOf(node.expression);
  if (node?.type === 'MemberExpression')
    return node.computed && node.property.type !== 'Literal' ? undefined : nameOf(node.property);
  if (node?.type === 'Identifier') return node.name;
  return node?.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined;
}

/** The parts of a node that are asked whether they are there, or are written. */
function testedIn(node: AnyNode): readonly (AnyNode | null | undefined)[] {
  if (node.type === 'LogicalExpression' || node.type === 'AssignmentExpression') return [node.left];
  if (node.type === 'BinaryExpression') return /^(?:[=!<>]=?=?|in)$/.test(node.operator) ? [node.left, node.right] : [];
  if (node.type === 'UnaryExpression') return [node.argument];
  if (node.type === 'SwitchStatement') return [node.discriminant];
  if (node.type === 'MemberExpression') return node.optional ? [node.object] : [];
  return 'test' in node ? [node.test] : [];
}
