export default definePageConfig({ navigationBarTitleText: '他家的报修' })
