/** Whether a file, by its path from the site's root, is a page that readers open first: `/`, a dashboard, an embedded chart. */
export const isFirstPage = (file: string): boolean => /^([^/]+(\/embed\/[^/]+)?\/)?index\.html$/.test(file);
