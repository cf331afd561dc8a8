// Our own lint rule: no lookup in brackets with an arbitrary text. A cost line may be called `constructor` or
// `__proto__`, which exist on every object. `ownValue()` and Map are safe.

import ts from 'typescript';

/** Whether a key may be any text; a union of words, or a template with one, comes from our own code. */
const isAnyText = (type) => (type.isUnion() ? type.types.some(isAnyText) : (type.flags & ts.TypeFlags.String) !== 0);

const TEXT_LOOKUP = {
  meta: {
    type: 'problem',
    docs: { description: 'Look up by a text with ownValue() or a Map.' },
    messages: {
      brackets: 'This key may be a word of the language, such as `constructor`: look it up with ownValue() or a Map.',
      write: 'This key may be `__proto__`: build the object with Object.fromEntries or use a Map.',
      in: '`in` finds what every object has: use Object.hasOwn or a Map.',
    },
    schema: [],
  },
  create(context) {
    const services = context.sourceCode.parserServices;
    const mayBeAnyText = (node) => isAnyText(services.getTypeAtLocation(node));
    const isWritten = (node) =>
      (node.parent.type === 'AssignmentExpression' && node.parent.left === node) ||
      (node.parent.type === 'UnaryExpression' && node.parent.operator === 'delete');
    return {
      'MemberExpression[computed=true]'(node) {
        if (!mayBeAnyText(node.property)) return;
        context.report({ node, messageId: isWritten(node) ? 'write' : 'brackets' });
      },
      "BinaryExpression[operator='in']"(node) {
        if (mayBeAnyText(node.left)) context.report({ node, messageId: 'in' });
      },
    };
  },
};

/** The rules of this repository, as a plugin of ESLint. */
export const localRules = { rules: { 'text-lookup': TEXT_LOOKUP } };
