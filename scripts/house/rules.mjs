// Rules of this house that no plugin has: how long a function may be, how a file is called, what a test waits for,
// and that a press counts once.

/** Code lines of a function that are not inside JSX: a component may be long because its picture is, not its thinking. */
const functionLines = {
  meta: { type: 'suggestion', schema: [{ type: 'integer', minimum: 1 }] },
  create(context) {
    const max = context.options[0]
    const pictures = []
    const leave = (node) => {
      const inside = pictures.filter(([start, end]) => start >= node.range[0] && end <= node.range[1])
      const lines = new Set()
      for (const token of context.sourceCode.getTokens(node)) {
        if (inside.some(([start, end]) => token.range[0] >= start && token.range[1] <= end)) continue
        for (let line = token.loc.start.line; line <= token.loc.end.line; line += 1) lines.add(line)
      }
      if (lines.size > max) {
        context.report({
          node,
          message: `${lines.size} lines outside JSX; at most ${max}: take something out`,
        })
      }
    }
    return {
      'JSXElement, JSXFragment': (node) => {
        if (!/^JSX/.test(node.parent.type) || node.parent.type === 'JSXExpressionContainer')
          pictures.push(node.range)
      },
      'FunctionDeclaration:exit': leave,
      'FunctionExpression:exit': leave,
      'ArrowFunctionExpression:exit': leave,
    }
  },
}

const camel = /^[a-z][A-Za-z0-9]*$/
const pascal = /^[A-Z][A-Za-z0-9]*$/

/** camelCase.ts, PascalCase.tsx for a component, but for what Taro looks for: index.tsx and app.tsx. */
const fileNames = {
  meta: { type: 'suggestion', schema: [] },
  create(context) {
    return {
      Program(node) {
        const parts = context.filename.slice(context.cwd.length + 1).split(/[/\\]/)
        const [name, ...endings] = parts.pop().split('.')
        const component = endings.at(-1) === 'tsx' && !['index', 'app'].includes(name)
        // A test of several hooks, and what stands in for a library, are named after nothing that has a picture.
        const free = endings.includes('test') || parts[0] === 'tests'
        const said =
          component && !free ? pascal.test(name) : camel.test(name) || (component && pascal.test(name))
        if (!said) context.report({ node, message: 'camelCase.ts, and PascalCase.tsx for a component' })
        const folder = parts.find((part) => !camel.test(part))
        if (folder !== undefined)
          context.report({ node, message: `the folder ${folder} is not in camelCase` })
      },
    }
  },
}

const isTimer = (name) => name === 'setTimeout' || name === 'setInterval'

/** A test waits for a condition (tests/until.ts, `waitFor`, a promise): a time is too short on some machine. */
const noWaitingForTime = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const report = (node) => context.report({ node, message: 'wait for a condition and never for a time' })
    const awaited = (node) =>
      node !== null &&
      node.type !== 'Program' &&
      ((node.type === 'NewExpression' && node.callee.name === 'Promise') || awaited(node.parent))
    return {
      CallExpression(node) {
        const name = node.callee.type === 'MemberExpression' ? node.callee.property.name : node.callee.name
        if (name === 'waitForTimeout' || (isTimer(name) && awaited(node.parent))) report(node)
      },
      ImportSpecifier(node) {
        if (/^(node:)?timers\/promises$/.test(node.parent.source.value) && isTimer(node.imported.name))
          report(node)
      },
    }
  },
}

/** What is pressed goes through ui/pressed: a quick second tap does nothing, whatever has come up under it. */
const pressOnce = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const guarded = (node) =>
      (node.type === 'CallExpression' && node.callee.name === 'pressed') ||
      (node.type === 'ConditionalExpression' && (guarded(node.consequent) || guarded(node.alternate)))
    const judge = (node, value) => {
      if (!guarded(value))
        context.report({ node, message: 'give it to pressed(): a double tap is one press' })
    }
    return {
      'JSXAttribute[name.name="onClick"]': (node) => judge(node, node.value?.expression ?? node),
      'Property[key.name="onClick"]': (node) => judge(node, node.value),
    }
  },
}

export default {
  rules: {
    'press-once': pressOnce,
    'function-lines': functionLines,
    'file-names': fileNames,
    'no-waiting-for-time': noWaitingForTime,
  },
}
