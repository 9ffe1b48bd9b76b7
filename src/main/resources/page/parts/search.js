/** The search in the top bar: a combobox with a list of hits in groups (https://www.w3.org/WAI/ARIA/apg/patterns/combobox). */
import { get } from '../api.js';
import { h, plural, replace } from '../dom.js';
import { asTyped } from './as-typed.js';
import { hitGroups } from './hits.js';

const PAUSE = 80;

export function showSearch(frame, router) {
  const input = h('input', { type: 'search', role: 'combobox', 'aria-label': 'Search papers and what they name', 'aria-controls': 'hits', 'aria-expanded': 'false',
    'aria-autocomplete': 'list', 'aria-keyshortcuts': '/', autocomplete: 'off', spellcheck: 'false', maxlength: 300, placeholder: 'Search papers, models, datasets …' });
  const list = h('div', { id: 'hits', role: 'listbox', 'aria-label': 'Hits' });
  const note = h('p', { class: 'note quiet', hidden: true });
  const said = h('p', { class: 'unseen', role: 'status' });
  const box = h('div', { class: 'hits', hidden: true }, note, list);
  replace(frame, input, h('kbd', { 'aria-hidden': 'true' }, '/'), box, said);

  const search = asTyped(PAUSE, find);
  let options = [], active = -1, shownFor = '', isNear = false, opensBest = false;

  function ask() {
    opensBest = false;
    search(input.value.trim());
  }

  async function find(q, signal) {
    if (!q) return close();
    try {
      const answer = await get('/api/search', { q, limit: 6 }, signal);
      if (!signal.aborted) show(q, answer);
    } catch (error) {
      if (!signal.aborted) tell(error.message);
    }
  }

  function show(q, { groups, near }) {
    shownFor = q;
    isNear = Boolean(near);
    replace(list, hitGroups(groups, q));
    options = [...list.querySelectorAll('[role=option]')];
    choose(-1);
    const nothing = `Nothing is called “${q}”.`;
    if (!options.length) tell(`${nothing} Try fewer words, the start of a name, or an arXiv id.`);
    else if (isNear) tell(`${nothing} Perhaps one of these:`);
    else tell('', plural(options.length, 'hit'));
    if (opensBest && !isNear && options.length) options[0].click();
    opensBest = false;
  }

  function tell(sentence, aloud = sentence) {
    note.textContent = sentence;
    note.hidden = !sentence;
    said.textContent = aloud;
    if (document.activeElement === input) open();
  }

  function open() {
    box.hidden = false;
    input.setAttribute('aria-expanded', String(options.length > 0));
  }

  function close() {
    box.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    choose(-1);
  }

  function choose(index) {
    options[active]?.removeAttribute('aria-selected');
    active = index;
    const option = options[active];
    if (!option) return input.removeAttribute('aria-activedescendant');
    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({ block: 'nearest' });
    input.setAttribute('aria-activedescendant', option.id);
  }

  const isFound = () => options.length > 0 && shownFor === input.value.trim();
  const keys = {
    ArrowDown: () => move(active + 1),
    ArrowUp: () => move(active < 0 ? options.length - 1 : active - 1),
    Home: () => active >= 0 && move(0),
    End: () => active >= 0 && move(options.length - 1),
    Enter: enter,
    Escape: () => { if (box.hidden) { input.value = ''; ask(); } else close(); return true; },
  };

  function move(index) {
    if (box.hidden && isFound()) open();
    if (box.hidden || !options.length) return false;
    choose(index >= options.length ? -1 : index);
    return true;
  }

  function enter() {
    const isBest = !box.hidden || !isNear;
    if (isFound() && isBest) (options[active] ?? options[0]).click();
    else if (isFound()) open();
    else { ask(); opensBest = true; }
    return true;
  }

  input.addEventListener('input', ask);
  input.addEventListener('focus', () => shownFor && shownFor === input.value.trim() && open());
  input.addEventListener('keydown', event => {
    if (!event.isComposing && !event.altKey && !event.ctrlKey && !event.metaKey && keys[event.key]?.()) event.preventDefault();
  });
  frame.addEventListener('focusout', event => !frame.contains(event.relatedTarget) && close());
  list.addEventListener('mousedown', event => event.preventDefault());
  document.addEventListener('shown', close);
  document.addEventListener('keydown', event => {
    if (event.key !== '/' || event.altKey || event.ctrlKey || event.metaKey || isField(event.target)) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
}

function isField(element) {
  return element.isContentEditable || element.matches?.('input, textarea, select');
}
