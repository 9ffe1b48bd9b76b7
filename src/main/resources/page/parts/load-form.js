import { h } from '../dom.js';
import { fileText, tooLarge } from './file-text.js';

/** In bytes, of what is sent. */
const LARGEST = 32 * 1024 * 1024;
const LONGEST_NAME = 200;
const ALL_ARE_READ = 'Pages, JSON lines, BibTeX, RIS, CSV and what else papergraph load reads.';

/** @param begin a function that loads `{text, name, date}`; what it throws is told */
export function loadForm(begin) {
  const text = h('textarea', { id: 'load-text', rows: 12, autocomplete: 'off' });
  const file = h('input', { id: 'load-file', type: 'file', 'aria-describedby': 'load-file-hint' });
  const name = h('input', { id: 'load-name', placeholder: 'pasted page', maxlength: LONGEST_NAME });
  const date = h('input', { id: 'load-date', placeholder: '2026 or 2026-11-22', autocomplete: 'off', 'aria-describedby': 'load-date-hint' });
  const button = h('button', { class: 'button main' }, 'Load it');
  const status = h('p', { class: 'failed lines', role: 'status' });
  file.addEventListener('change', () => {
    const chosen = file.files[0];
    text.disabled = Boolean(chosen);
    name.placeholder = chosen?.name.slice(0, LONGEST_NAME).toWellFormed() ?? 'pasted page';
  });

  async function submit() {
    button.disabled = true;
    status.textContent = '';
    try {
      await begin(await page());
    } catch (error) {
      status.textContent = error.message;
      button.disabled = false;
    }
  }

  async function page() {
    const chosen = file.files[0];
    const sent = { text: chosen ? await fileText(chosen, LARGEST) : text.value, name: name.value || name.placeholder, date: date.value };
    if (new Blob([JSON.stringify(sent)]).size > LARGEST) throw tooLarge(LARGEST);
    return sent;
  }

  return h('form', { class: 'stack load', onsubmit: event => { event.preventDefault(); submit(); } },
    h('div', { class: 'field' }, h('label', { for: 'load-text' }, 'The page'), text),
    h('div', { class: 'field' }, h('label', { for: 'load-file' }, 'Or a file'), file, h('p', { class: 'hint', id: 'load-file-hint' }, ALL_ARE_READ)),
    h('div', { class: 'fields' },
      h('div', { class: 'field' }, h('label', { for: 'load-name' }, 'What to call it'), name),
      h('div', { class: 'field' }, h('label', { for: 'load-date' }, 'Date, if it shows none or no year'), date,
        h('p', { class: 'hint', id: 'load-date-hint' }, 'A year alone completes the page’s own date.'))),
    h('p', { class: 'row' }, button, status));
}
