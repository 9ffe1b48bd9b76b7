import { h, plural } from '../dom.js';
import { TYPES } from '../words.js';
import { thingPicker } from './thing-picker.js';
import { takeBack } from './said.js';

const NAMED = 3;

/** What can be said of one of the names of a thing. `say` sends a word, and throws what to tell the person. */
export function mendForm({ name, type, paper }, { names, words, aliases, namesakes }, say, close) {
  if (!names.length) return [h('p', {}, 'No name of papers means it: a source gives it, which you cannot mend here.'), closing(close)];
  const which = h('select', { id: 'mend-name' }, names.map(one =>
    h('option', { value: one.key, selected: one.name === name }, `${one.name}, in ${plural(one.papers, 'paper')}`)));
  const kind = h('select', { id: 'mend-type', 'aria-label': 'The right type' }, TYPES.filter(other => other !== type).map(other => h('option', {}, other)));
  const picker = thingPicker('The other thing');
  const status = h('p', { class: 'failed lines', role: 'status' });
  const button = h('button', { class: 'button main' }, 'Say it');
  const here = paper && h('fieldset', { class: 'choices' }, h('legend', {}, 'Where'),
    choice('where', 'here', 'in this paper', true), choice('where', 'all', 'in every paper'));
  const everywhere = paper && h('p', { class: 'hint' }, 'This holds in every paper.');
  const others = h('span', {});
  const form = h('form', { class: 'stack', onchange: show, onsubmit: event => { event.preventDefault(); send(); } },
    names.length > 1 && h('div', { class: 'field' }, h('label', { for: 'mend-name' }, 'The name'), which),
    names.length === 1 && names[0].name !== name && h('p', { class: 'hint' }, `Its name is “${names[0].name}”, of which you speak.`),
    h('fieldset', { class: 'choices' }, h('legend', {}, 'It is'),
      choice('kind', 'drop', 'not an entity', true),
      choice('kind', 'type', 'of another type'), h('div', { class: 'detail', 'data-for': 'type' }, kind),
      choice('kind', 'merge', 'the same as …'), h('div', { class: 'detail', 'data-for': 'merge' }, picker.element),
      choice('kind', 'split', others)),
    here, everywhere,
    h('p', { class: 'row' }, button, h('button', { class: 'button', type: 'button', onclick: close }, 'Cancel'), status));
  show();

  function show() {
    const chosen = form.elements.kind.value;
    for (const detail of form.querySelectorAll('.detail')) detail.hidden = detail.dataset.for !== chosen;
    if (here) {
      here.hidden = chosen === 'merge';
      everywhere.hidden = !here.hidden;
    }
    others.textContent = splitWords(names.find(one => one.key === which.value).name, aliases, namesakes);

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

/** Says from what a name is split off: the thing's other names, and other things of its name. */
function splitWords(name, aliases, namesakes) {
  const names = [...new Set(aliases.map(alias => alias.name))].filter(other => other !== name).map(other => `“${other}”`);
  const things = namesakes.map(other => `the ${other.type.toLowerCase()} ${other.longForm ?? other.name}, in ${plural(other.papers, 'paper')}`);
  const all = [...names, ...things];
  if (!all.length) return 'a thing of its own';
  const shown = all.slice(0, NAMED);
  const more = all.length > NAMED ? ` and ${all.length - NAMED} more` : '';
  return `not the same as ${shown.join('; ')}${more}`;
}

function choice(group, value, text, checked = false) {
  return h('label', {}, h('input', { type: 'radio', name: group, value, checked }), ' ', text);
}

function said(words, close) {
  return words.length > 0 && h('section', { class: 'stack' }, h('h3', {}, 'What you said of it before'),
    h('ul', { class: 'words' }, words.map(word => saidBefore(word, close))));
}

function saidBefore(word, close) {
  const status = h('p', { class: 'failed lines', role: 'status' });
  const undo = async event => { if (await takeBack(word, event.target, text => { status.textContent = text; })) close(); };
  return h('li', {}, h('span', {}, word.sentence),
    h('button', { class: 'button small', type: 'button', 'aria-label': `Undo: ${word.sentence}`, onclick: undo }, 'Undo'), status);
}

function closing(close) {
  return h('p', {}, h('button', { class: 'button', type: 'button', onclick: close }, 'Close'));
}
