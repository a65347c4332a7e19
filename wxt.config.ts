import { defineConfig } from 'wxt'

/** The hosts of the three sites (docs/decisions/sites.md). Nothing else is ever asked for. */
export const siteHosts = [
  '*://www.oldlaasreport.dla.go.th/*',
  '*://oldlaasreport.dla.go.th/*',
  '*://www.laas.go.th/*',
  'https://laas.dla.go.th/*',
]

export const geckoId = 'laas-reentry@laas-reentry.example'

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/i18n/module'],
  zip: { excludeSources: ['tour/**', '.practice/**'] },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'th',
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: siteHosts,
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: geckoId,
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
})
