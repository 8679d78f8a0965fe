export default definePageConfig({ navigationBarTitleText: '停水停电', enablePullDownRefresh: true })
