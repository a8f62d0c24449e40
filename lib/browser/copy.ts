/** A button after each text that is there to be copied. Without this script the text is selected by a click. */
for (const text of document.querySelectorAll<HTMLElement>('[data-copy]')) {
  const button = document.createElement('button');
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  button.type = 'button';
  button.textContent = 'Copy';
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(text.textContent?.trim() ?? '');
      status.textContent = ' Copied';
    } catch {
      getSelection()?.selectAllChildren(text);
      status.textContent = ' Selected; press Ctrl+C or Cmd+C';
    }
  });
  text.after(button, status);
}
