export default definePageConfig({ navigationBarTitleText: '转办给我们的', enablePullDownRefresh: true })
