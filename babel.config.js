// Taro compiles the mini-program with its own preset; jest runs the same sources on Node with the plain ones.
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
  return { presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5', useBuiltIns: false }]] }
}
