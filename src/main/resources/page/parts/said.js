/** What came of a person's word: a bar at the foot of the page that stays while views change, with Undo beside it. */
import { post } from '../api.js';
import { h, plural, replace } from '../dom.js';

const sentence = h('p', { class: 'lines', id: 'said', role: 'status' });
const actions = h('span', { class: 'row' });
const bar = h('section', { class: 'unseen' }, sentence, actions);
document.body.append(bar);

/** @param change what /api/words answers */
export function showSaid({ word, sentence: said, papers }) {
  const undo = h('button', { class: 'button', type: 'button', 'aria-describedby': 'said', onclick: async () => {
    await takeBack(word, undo, text => { sentence.textContent = text; });
    (undo.isConnected ? undo : actions.lastElementChild).focus();
  } }, 'Undo');
  show(`${said}. ${changed(papers)}`, undo, saveAsGold(word.paper));
  undo.focus();
}

/**
 * Takes a word back, the button that asks for it resting meanwhile.
 *
 * @param refused is told why not
 * @returns whether it is taken back
 */
export async function takeBack(word, button, refused = show) {
  button.disabled = true;
  button.textContent = 'Taking back …';
  try {
    const { sentence: said, papers } = await post('/api/words/undo', word);
    show(`Taken back: ${said}. ${changed(papers)}`);
    tell({});
    return true;
  } catch (error) {
    refused(error.message);
    button.disabled = false;
    button.textContent = 'Undo';
    if (error.status === 409) tell({});
    return false;
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

/** The sentence stays the same element, so that a change of it is read aloud. */
function show(text, ...buttons) {
  bar.className = 'said';
  bar.setAttribute('aria-label', 'Your word');
  sentence.textContent = text;
  replace(actions, buttons, h('button', { class: 'button', type: 'button', 'aria-label': 'Close this', onclick: close }, 'Close'));
}

function close() {
  bar.className = 'unseen';
  bar.removeAttribute('aria-label');
  sentence.textContent = '';
  replace(actions);
  document.getElementById('view').focus({ preventScroll: true });
}
