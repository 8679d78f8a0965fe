export default definePageConfig({ navigationBarTitleText: '转给我们的', enablePullDownRefresh: true })
