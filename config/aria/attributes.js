// What WeChat's screen reader needs and Taro's templates leave out. The build and the running app must agree on the
// list: templates name attributes by their position in it.
const view = { 'aria-role': '', 'aria-label': '', 'aria-checked': '' }
const labelled = { 'aria-label': '' }

module.exports = { View: view, Button: labelled, Input: labelled, Textarea: labelled, Image: labelled }
