/* Loads the search and what it reads when its field is first used, and not before. */
const field = document.querySelector<HTMLInputElement>('[data-search]');
field?.addEventListener('focus', () => void import(field.dataset['search'] ?? ''), { once: true });
if (field !== null && field === document.activeElement) field.dispatchEvent(new Event('focus'));
