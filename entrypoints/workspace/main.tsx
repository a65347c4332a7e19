import { showFace } from '../shared/Face.tsx'
import { Desk } from './Desk.tsx'

showFace(db => <Desk db={db} />)
