/** What came of a person's word: a bar at the foot of the page that stays while views change, with Undo beside it. */
import { post } from '../api.js';
import { h, plural, replace } from '../dom.js';

let bar = null;

/** @param change what /api/words answers */
export function showSaid({ word, sentence, papers }) {
  const undo = h('button', { class: 'button', type: 'button', onclick: () => takeBack(word, undo) }, 'Undo');
  show(`${sentence}. ${changed(papers)}`, undo, saveAsGold(word.paper));
  undo.focus();
}

/** Takes a word back, the button that asks for it resting meanwhile. */
export async function takeBack(word, button) {
  button.disabled = true;
  button.textContent = 'Taking back …';
  try {
    const { sentence, papers } = await post('/api/words/undo', word);
    show(`Taken back: ${sentence}. ${changed(papers)}`);
    tell({});
  } catch (error) {
    show(error.message);
    button.disabled = false;
    button.textContent = 'Undo';
    if (error.status === 409) tell({});
  }
}

/** Says to whoever shows something that it may have changed. */
export function tell(detail) {
  document.dispatchEvent(new CustomEvent('mended', { detail }));
}

/** @param paper the key of the only one; by default all of which a person spoke */
export function saveAsGold(paper) {
  const href = paper ? `/api/gold?paper=${encodeURIComponent(paper)}` : '/api/gold';
  return h('a', { class: 'button', href, download: 'gold.jsonl', title: 'For papergraph evaluate gold.jsonl, which measures the extractor by what you said' }, 'Save as gold');
}

function changed(papers) {
  return papers === 0 ? 'No paper’s links changed.' : `${plural(papers, 'paper')} changed.`;
}

function show(sentence, ...actions) {
  if (!bar) document.body.append(bar = h('section', { class: 'said', 'aria-label': 'Your word' }));
  bar.hidden = false;
  replace(bar, h('p', { class: 'lines', role: 'status' }, sentence), actions,
    h('button', { class: 'button', type: 'button', 'aria-label': 'Close this', onclick: () => { bar.hidden = true; } }, 'Close'));
}
