/** Strokes on a 16 × 16 field. Always beside a text, therefore hidden from screen readers. */
const paths = {
  check: 'M3 8.5 6.5 12 13 4.5',
  cross: 'M4 4l8 8M12 4l-8 8',
  alert: 'M8 2 1.8 13.5h12.4zM8 6.5v3.5M8 12v.1',
  stop: 'M5.4 1.8h5.2l3.6 3.6v5.2l-3.6 3.6H5.4l-3.6-3.6V5.4zM8 5v3.8M8 11v.1',
  info: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8zM8 7.2v4M8 4.8v.1',
  unequal: 'M3 6h10M3 10h10M10.5 3l-5 10',
  twice: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  circle: 'M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2z',
  pen: 'M3 13l.6-3L11 2.6l2.4 2.4L6 12.4zM9.5 4.1l2.4 2.4',
  save: 'M2.8 8.2l3 3 6-6.6M2.8 14h10.4',
  skip: 'M3 4l5 4-5 4zM11.5 4v8',
  question:
    'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8zM6.2 6.2c.3-2.3 3.7-2.1 3.6 0 0 1.3-1.8 1.4-1.8 2.9M8 11.3v.1',
  outside: 'M6.5 3H3v10h3.5M7 8h6.5M11 5.5 13.5 8 11 10.5',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.3 10.3 14 14',
  arrow: 'M3 8h10M9 4l4 4-4 4',
  square: 'M4 4h8v8H4z',
  open: 'M6 3.5 10.5 8 6 12.5',
  panel: 'M2 3h12v10H2zM10 3v10',
  table: 'M2 3h12v10H2zM2 6.5h12M6.5 6.5V13',
  download: 'M8 2.5v8M4.5 7.5 8 11l3.5-3.5M3 13.5h10',
  upload: 'M8 11V3M4.5 6 8 2.5 11.5 6M3 13.5h10',
  sum: 'M12.5 3H4l4.2 5L4 13h8.5',
  lock: 'M3.5 7.5h9v6h-9zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5',
} as const

export type IconName = keyof typeof paths

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.6"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  )
}
