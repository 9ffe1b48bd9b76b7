import { h, plural } from '../dom.js';
import { TYPES } from '../words.js';
import { thingPicker } from './thing-picker.js';
import { takeBack } from './said.js';

/** What can be said of one of the names of a thing. `say` sends a word, and throws what to tell the person. */
export function mendForm({ name, type, paper }, { names, words }, say, close) {
  if (!names.length) return [h('p', {}, 'No name of papers means it: a source gives it, which you cannot mend here.'), closing(close)];
  const which = h('select', { id: 'mend-name' }, names.map(one =>
    h('option', { value: one.key, selected: one.name === name }, `${one.name}, in ${plural(one.papers, 'paper')}`)));
  const kind = h('select', { id: 'mend-type', 'aria-label': 'The right type' }, TYPES.filter(other => other !== type).map(other => h('option', {}, other)));
  const picker = thingPicker('The other thing');
  const status = h('p', { class: 'failed lines', role: 'status' });
  const button = h('button', { class: 'button main' }, 'Say it');
  const here = paper && h('fieldset', { class: 'choices' }, h('legend', {}, 'Where'),
    choice('where', 'here', 'in this paper', true), choice('where', 'all', 'in every paper'));
  const form = h('form', { class: 'stack', onchange: show, onsubmit: event => { event.preventDefault(); send(); } },
    names.length > 1 && h('div', { class: 'field' }, h('label', { for: 'mend-name' }, 'The name'), which),
    names.length === 1 && names[0].name !== name && h('p', { class: 'hint' }, `Its name is “${names[0].name}”, of which you speak.`),
    h('fieldset', { class: 'choices' }, h('legend', {}, 'It is'),
      choice('kind', 'drop', 'not an entity', true),
      choice('kind', 'type', 'of another type'), h('div', { class: 'detail', 'data-for': 'type' }, kind),
      choice('kind', 'merge', 'the same as …'), h('div', { class: 'detail', 'data-for': 'merge' }, picker.element),
      choice('kind', 'split', 'a thing of its own, not the same as other names')),
    here,
    h('p', { class: 'row' }, button, h('button', { class: 'button', type: 'button', onclick: close }, 'Cancel'), status));
  show();

  function show() {
    const chosen = form.elements.kind.value;
    for (const detail of form.querySelectorAll('.detail')) detail.hidden = detail.dataset.for !== chosen;
    if (here) here.disabled = chosen === 'merge';
  }

  async function send() {
    const word = { kind: form.elements.kind.value, name: which.value };
    if (word.kind === 'type') word.type = kind.value;
    if (word.kind === 'merge') {
      if (!picker.value()) { status.textContent = 'Choose what it is the same as.'; return; }
      Object.assign(word, { name: picker.value(), other: which.value });
    } else if (here && form.elements.where.value === 'here') word.paper = paper;
    status.className = 'quiet lines';
    status.textContent = 'One moment …';
    button.disabled = true;
    try {
      await say(word);
    } catch (error) {
      status.className = 'failed lines';
      status.textContent = error.message;
      button.disabled = false;
    }
  }

  return [form, said(words, close)];
}

function choice(group, value, text, checked = false) {
  return h('label', {}, h('input', { type: 'radio', name: group, value, checked }), ' ', text);
}

function said(words, close) {
  return words.length > 0 && h('section', { class: 'stack' }, h('h3', {}, 'What you said of it before'),
    h('ul', { class: 'words' }, words.map(word => h('li', {}, h('span', {}, word.sentence),
      h('button', { class: 'button small', type: 'button', 'aria-label': `Undo: ${word.sentence}`, onclick: async event => { await takeBack(word, event.target); close(); } }, 'Undo')))));
}

function closing(close) {
  return h('p', {}, h('button', { class: 'button', type: 'button', onclick: close }, 'Close'));
}
