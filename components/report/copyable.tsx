import type { ReactNode } from 'react';

/**
 * A text that is there to be copied, and its button. The button is hidden until the script shows it by a style sheet of
 * its own: without a script there is none, and nothing in the page changes before React takes it over in development.
 */
export function Copyable({ className, children }: { className?: string; children: ReactNode }): ReactNode {
  return (
    <>
      <p className={className} data-copy="">
        {children}
      </p>
      <button type="button" hidden>
        Copy
      </button>
      <span role="status" />
    </>
  );
}
