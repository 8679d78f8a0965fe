export default definePageConfig({ navigationBarTitleText: '转来的单子', enablePullDownRefresh: true })
