import type { NextConfig } from 'next';
import { madeBeside } from './lib/finish/put-in-place';

/** Where the site will stand on its host: nothing for its root, or a path such as `/on-record`. */
const { BASE_PATH: basePath = '' } = process.env;
if (!/^(\/[\w.~-]+)*$/.test(basePath)) {
  throw new Error(`BASE_PATH=${basePath} is no path; write it as /on-record, with a slash first and none last`);
}

/** Next renders pages while building and isn't there when they are read: what it exports is all that is served. */
const config: NextConfig = {
  output: 'export',
  // With `output: 'export'`, this is where the export goes: beside the site that is served, until it is whole.
  distDir: madeBeside,
  trailingSlash: true,
  basePath,
  images: { unoptimized: true },
  reactStrictMode: true,
  poweredByHeader: false,
  devIndicators: false,
  turbopack: { root: import.meta.dirname },
  // `npm test` checks types, once, for everything; here it would only make the first start slower.
  typescript: { ignoreBuildErrors: true },
};

export default config;
