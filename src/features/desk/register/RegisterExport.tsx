import { foundMax } from '../../../../contract/views/register'
import { call } from '../../../cloud/call'
import { useQuery } from '../../../cloud/useQuery'
import { TableSheet } from '../parts/TableSheet'
import { filterOf, useRegister } from './registerStore'

/** 导出: everything that matches what is chosen and searched for, after it was said how many that is. */
export function RegisterExport({ onClose }: { onClose: () => void }) {
  const filter = filterOf(useRegister())
  const { data, problem } = useQuery('register.count', filter)
  const all = Object.keys(filter).length === 0
  const which = all ? '整张表' : '按现在选的和搜的'
  const said =
    data !== undefined
      ? `${which}，一共 ${data.count} 条，全部导出，不只是看得见的这些。`
      : problem === undefined
        ? '正在数有多少条…'
        : `${which}，全部导出，不只是看得见的这些。`
  return (
    <TableSheet
      title="维修统计表"
      said={said}
      ask={(wish) => call('register.export', { ...filter, ...wish })}
      onClose={onClose}
    />
  )
}

/** 找到 37 条, 找到 100 多条. */
export const sayFound = (found: number): string =>
  found > foundMax ? `找到 ${foundMax} 多条` : `找到 ${found} 条`
