export { bodyRefusals } from '../../domain/body/put'
