/**
 * The variables that a Function's source reads from its context: `context.NAME`, `context['NAME']`, and names taken out
 * of it (`const { NAME } = context`, `exports.handler = ({ NAME }, event, callback) => …`). Read by a parser, so that
 * comments, texts and other objects do not count. What is nested too deeply reads nothing more: this is advice.
 */
import type { AnyNode, ObjectPattern, Pattern } from 'acorn';
import { childrenOf } from './syntax-tree.ts';

/** What Twilio puts into the context itself, or may. */
const PROVIDED: ReadonlySet<string> = new Set([
  'ACCOUNT_SID',
  'AUTH_TOKEN',
  'DOMAIN_NAME',
  'ENVIRONMENT_SID',
  'PATH',
  'SERVICE_SID',
  'getTwilioClient',
]);

/** The names that a source reads, sorted, each once; without those that Twilio provides. */
export function findContextNames(program: AnyNode): readonly string[] {
  const found = new Set<string>();
  try {
    walk(program, new Set(['context']), (name) => found.add(name));
  } catch (error) {
    // Nested so deeply that the stack does not hold it.
    if (!(error instanceof RangeError)) throw error;
  }
  return [...found].filter((name) => /^[A-Za-z_]\w*$/.test(name) && !PROVIDED.has(name)).toSorted();
}

type Found = (name: string) => void;

/** `contexts`: the identifiers that hold the context here. */
function walk(node: AnyNode, contexts: ReadonlySet<string>, found: Found): void {
  const isContext = (part: AnyNode | null | undefined) => part?.type === 'Identifier' && contexts.has(part.name);
  const take = (pattern: Pattern, from: AnyNode | null | undefined) => {
    if (pattern.type === 'ObjectPattern' && isContext(from)) readPattern(pattern, found);
  };
  let known = contexts;
  let skipped: AnyNode | undefined;
  if (node.type === 'VariableDeclarator') take(node.id, node.init);
  if (node.type === 'AssignmentExpression') {
    take(node.left, node.right);
    // What is written is not read.
    if (node.operator === '=' && node.left.type === 'MemberExpression') skipped = node.left;
    if (isHandler(node.left)) known = enterHandler(node.right, contexts, found);
  }
  // A variable is a text, and no text can be called: context.getTwilioClient().
  if (node.type === 'CallExpression' && node.callee.type === 'MemberExpression' && isContext(node.callee.object))
    skipped = node.callee;
  if (node.type === 'MemberExpression' && isContext(node.object)) readMember(node, found);
  for (const child of childrenOf(node)) if (child !== skipped) walk(child, known, found);
}

/** `exports.handler` or `module.exports.handler`. */
const isHandler = (left: Pattern) =>
  left.type === 'MemberExpression' && left.property.type === 'Identifier' && left.property.name === 'handler';

/** The first parameter of a handler is the context, whatever it is called. */
function enterHandler(node: AnyNode, contexts: ReadonlySet<string>, found: Found): ReadonlySet<string> {
  if (node.type !== 'FunctionExpression' && node.type !== 'ArrowFunctionExpression') return contexts;
  const [first] = node.params;
  if (first?.type === 'ObjectPattern') readPattern(first, found);
  return first?.type === 'Identifier' ? new Set([...contexts, first.name]) : contexts;
}

function readMember(node: Extract<AnyNode, { type: 'MemberExpression' }>, found: Found): void {
  const { property, computed } = node;
  if (!computed && property.type === 'Identifier') found(property.name);
  if (computed && property.type === 'Literal' && typeof property.value === 'string') found(property.value);
}

function readPattern({ properties }: ObjectPattern, found: Found): void {
  for (const property of properties) {
    if (property.type !== 'Property') continue;
    const { key, computed } = property;
    if (!computed && key.type === 'Identifier') found(key.name);
    if (key.type === 'Literal' && typeof key.value === 'string') found(key.value);
  }
}
