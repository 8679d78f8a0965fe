import { tellRefusals } from '../../words/refusals'

tellRefusals({
  'proxy.self': '自己家的事，直接报修就行。',
  'proxy.already': '已经问过他了。等他说一声，或者先撤回再问。',
})
