import { act, fireEvent, render, screen } from '@testing-library/react'
import { freshPhone } from '../../../testing/cloud'
import { secretary } from '../../../testing/desk'
import { Categories } from './Categories'
import { OpenTimes } from './OpenTimes'

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const done = () => act(async () => void press('好了'))
const name = () => screen.getByRole<HTMLInputElement>('textbox', { name: '叫什么' })

beforeEach(() => freshPhone(secretary))

test('[U2] what was half written of a category is there again, and gone once it stands in the list', async () => {
  const onChange = jest.fn()
  const sheet = <Categories categories={['居家']} onChange={onChange} />
  const { unmount } = render(sheet)
  press('加一类')
  fireEvent.change(name(), { target: { value: '文具' } })
  unmount()
  render(sheet)
  press('加一类')
  expect(name().value).toBe('文具')
  await done()
  expect(onChange).toHaveBeenCalledWith(['居家', '文具'])
  press('加一类')
  expect(name().value).toBe('')
})

test('[U2] the next opening time begins anew once the last stands in the list', async () => {
  const onChange = jest.fn()
  render(<OpenTimes times={[]} onChange={onChange} />)
  press('加一段开门时间')
  fireEvent.click(screen.getByRole('radio', { name: '周三' }))
  await done()
  expect(onChange).toHaveBeenCalledWith([{ weekday: 3, from: 540, until: 660 }])
  press('加一段开门时间')
  expect(screen.getByRole('radio', { name: '周一' }).getAttribute('aria-checked')).toBe('true')
})
