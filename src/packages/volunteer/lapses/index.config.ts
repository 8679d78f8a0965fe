export default definePageConfig({ navigationBarTitleText: '守约记录' })
