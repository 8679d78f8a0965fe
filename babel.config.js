// Taro compiles the mini-program with its own preset; jest runs the same sources on Node with the plain ones.
const oldest = require('./config/oldest.json')

module.exports = (api) => {
  const forJest = api.env('test')
  if (forJest) {
    return {
      presets: [
        ['@babel/preset-env', { targets: { node: 'current' } }],
        ['@babel/preset-react', { runtime: 'automatic' }],
        '@babel/preset-typescript',
      ],
    }
  }
  // Pages reload as a whole (config/dev.ts): swapping parts would need eval, which the local cloud's policy forbids.
  const options = { framework: 'react', ts: true, compiler: 'webpack5', useBuiltIns: false, hot: false }
  options.targets = oldest.browsers
  return { presets: [['taro', options]] }
}
