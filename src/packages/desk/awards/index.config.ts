export default definePageConfig({ navigationBarTitleText: '手工奖分' })
