import type { Control, ViewField } from './view.types.ts'

export type Piece = 'day' | 'month' | 'year' | 'baht' | 'satang'

/** One of several controls that hold a value together. */
export interface Part {
  element: HTMLSelectElement | HTMLInputElement
  piece: Piece
}

/** A control as found in the page. `element` is what is set; `box` is what a person takes for the control. */
export interface Found {
  element: HTMLElement
  box: HTMLElement
  control: Control
  /** Where one value is divided among several controls. */
  parts?: Part[]
}

/** A control with what a person reads beside it. */
export interface Listed extends Found {
  field: ViewField
}
