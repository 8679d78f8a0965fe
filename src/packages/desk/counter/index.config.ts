export default definePageConfig({ navigationBarTitleText: '领取核销' })
