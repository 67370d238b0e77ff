const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const BOTH = {
  content_scripts: [
    {
      js: ['src/content/main.js'],
      // Of assets/news-sites.json: a site more is a right more.
      matches: '412 patterns, 121609fb5e6d270e',
      run_at: 'document_start',
    },
  ],
  // Asked for in the very click that needs it.
  optional_host_permissions: ['*://*/*'],
  content_security_policy: { extension_pages: POLICY },
};

/** What the built manifests may ask for, and nothing else (see `rightsOf`). */
export const EXPECTED_RIGHTS = {
  chromium: {
    ...BOTH,
    background: { service_worker: 'service-worker-loader.js', type: 'module' },
    permissions: ['activeTab', 'contextMenus', 'scripting', 'sidePanel', 'storage'],
    minimum_chrome_version: '140',
  },
  firefox: {
    ...BOTH,
    background: { scripts: ['service-worker-loader.js'], type: 'module' },
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage'],
    browser_specific_settings: {
      gecko: {
        id: 'sidelight@sidelight.example',
        strict_min_version: '147.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  },
} as const;
