import { post } from '../api.js';
import { h, replace } from '../dom.js';
import { echo } from '../parts/echo.js';
import { found, foundText } from '../parts/found.js';

const KEPT = 'try';
const PATIENCE = 800;

export async function tryIt() {
  const kept = JSON.parse(sessionStorage.getItem(KEPT) ?? '{}');
  const title = h('input', { id: 'try-title', value: kept.title ?? '', autocomplete: 'off' });
  const text = h('textarea', { id: 'try-text', rows: 9, 'aria-describedby': 'try-hint' }, kept.text ?? '');
  const button = h('button', { class: 'button main' }, 'See what it finds');
  const status = h('p', { class: 'quiet lines', role: 'status' });
  const result = h('div', {});
  const keep = () => keepText({ title: title.value, text: text.value });
  const form = h('form', { class: 'stack try', oninput: keep, onsubmit: event => { event.preventDefault(); look(); } },
    h('div', { class: 'field' }, h('label', { for: 'try-title' }, 'Title'), title),
    h('div', { class: 'field' }, h('label', { for: 'try-text' }, 'Abstract'), text,
      h('p', { class: 'quiet', id: 'try-hint' }, 'Or both here: without a title above, the first line is the title.')),
    h('p', { class: 'row' }, button, status));

  async function look() {
    if (!title.value.trim()) split(title, text);
    keep();
    button.disabled = true;
    status.className = 'quiet lines';
    status.textContent = 'Looking …';
    const opening = setTimeout(() => { status.textContent = 'Opening the extractor; the first time takes some seconds …'; }, PATIENCE);
    try {
      const paper = await post('/api/extract', { title: title.value, abstract: text.value });
      replace(result, shown(paper));
      status.textContent = '';
      result.querySelector('h2').focus();
    } catch (error) {
      status.className = 'failed lines';
      status.textContent = error.message;
    }
    clearTimeout(opening);
    button.disabled = false;
  }

  return {
    title: 'Try it',
    keeps: true,
    content: h('div', { class: 'stack wide' },
      h('div', { class: 'stack' }, h('h1', {}, 'Try it'),
        h('p', {}, 'Paste a paper to see what papergraph finds in it, and why. Nothing is written.'), form),
      result),
  };
}

/** What is too long to be kept is not kept; the form still has it. */
function keepText(texts) {
  try {
    sessionStorage.setItem(KEPT, JSON.stringify(texts));
  } catch {
    sessionStorage.removeItem(KEPT);
  }
}

function split(title, text) {
  const [first, ...rest] = text.value.trim().split('\n');
  title.value = first.trim();
  text.value = rest.join('\n').trim();
}

function shown(paper) {
  return echo(h('div', { class: 'columns' },
    h('section', { class: 'stack', 'aria-label': 'The paper' }, foundText(paper)),
    h('section', { class: 'stack' }, found(paper.entities), paper.warnings.map(warning => h('p', { class: 'quiet' }, warning)))));
}
