import { useState } from 'preact/hooks'
import type { Language } from '../../components/i18n.ts'
import { faces } from './faces.tsx'
import './gallery.css'

interface GalleryProps {
  language: Language
  theme: string
  chosen: string | null
}

/** One face at a time in a frame of its real width, with switches for language, theme and width. */
export function Gallery(start: GalleryProps) {
  const [name, setName] = useState(start.chosen ?? faces[0]?.name ?? '')
  const [language, setLanguage] = useState<string>(start.language)
  const [theme, setTheme] = useState(start.theme)
  const [width, setWidth] = useState<number | null>(null)
  const face = faces.find(one => one.name === name)
  return (
    <div class="gallery">
      <nav aria-label="Faces">
        {faces.map(one => (
          <button
            type="button"
            key={one.name}
            data-width={one.width}
            aria-current={one.name === name}
            onClick={() => setName(one.name)}
          >
            {one.name}
          </button>
        ))}
      </nav>
      <main>
        <div class="row gallery-switches">
          <Switch label="Language" value={language} values={['th', 'en']} onChange={setLanguage} />
          <Switch label="Theme" value={theme} values={['system', 'light', 'dark']} onChange={setTheme} />
          <Switch
            label="Width"
            value={String(width ?? face?.width)}
            values={[String(face?.width), '320', '360', '400', '768', '1100']}
            onChange={value => setWidth(Number(value))}
          />
        </div>
        <iframe
          title={name}
          src={`?face=${name}&lang=${language}&theme=${theme}`}
          style={{ width: `${width ?? face?.width}px` }}
        />
      </main>
    </div>
  )
}

interface SwitchProps {
  label: string
  value: string
  values: readonly string[]
  onChange: (value: string) => void
}

function Switch({ label, value, values, onChange }: SwitchProps) {
  return (
    <label>
      {label}{' '}
      <select value={value} onChange={event => onChange(event.currentTarget.value)}>
        {[...new Set(values)].map(one => (
          <option key={one}>{one}</option>
        ))}
      </select>
    </label>
  )
}
