import type { Found } from './found.ts'

/** Where a person types in a control: the control itself, or the input within a drawn one; null where nowhere. */
export function inputOf({ element, box }: Found): HTMLInputElement | null {
  if (element.matches('input, textarea')) return element as HTMLInputElement
  return box.querySelector<HTMLInputElement>('input:not([type=hidden])')
}
