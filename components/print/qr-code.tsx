import type { ReactNode } from 'react';
import type { QrCode as Code } from '../../lib/derive/qr-code';
import styles from './qr-code.module.css';

/** The QR code of the web page. Its address stands beside it, so that it says nothing of its own to a screen reader. */
export function QrCode({ code }: { code: Code }): ReactNode {
  return (
    <svg
      className={styles['qrCode']}
      viewBox={`0 0 ${code.size} ${code.size}`}
      width={code.size}
      height={code.size}
      aria-hidden="true"
    >
      <path d={code.path} />
    </svg>
  );
}
