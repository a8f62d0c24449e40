/** How our own code is bundled for Node, commands as well as pages while one edits: packages stay where they are. */
export const BUNDLING = {
  outExtension: { '.js': '.mjs' },
  bundle: true,
  // What is imported only when it's needed stays a file of its own.
  splitting: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  jsx: 'automatic',
  sourcemap: 'linked',
};
