/** Says to the page around a frame how high the chart in it is, whenever that changes. */
const tell = () => {
  window.parent.postMessage({ 'on-record-height': document.documentElement.scrollHeight }, '*');
};

if (window.parent !== window) {
  new ResizeObserver(tell).observe(document.body);
  tell();
}
