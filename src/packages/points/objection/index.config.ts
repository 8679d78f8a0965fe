export default definePageConfig({ navigationBarTitleText: '对评分有异议', enablePullDownRefresh: true })
