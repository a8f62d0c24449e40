/** For a page that holds charts in frames: each frame becomes as high as the chart in it says. */
window.addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
  const height = typeof data === 'object' && data !== null && 'on-record-height' in data ? data['on-record-height'] : 0;
  if (typeof height !== 'number' || !(height > 0)) return;
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[data-on-record]')) {
    if (frame.contentWindow === source) frame.height = String(Math.ceil(height));
  }
});
