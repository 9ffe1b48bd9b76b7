import { h } from '../dom.js';
import { suggestions } from './suggest.js';

/** Of these kinds is what few want to change. */
const ADVANCED = ['weights'];

/** A field for each parameter; `told` gets what is filled in, by name. */
export function form(question, given, told) {
  const fields = question.parameters.map(parameter => field(parameter, given[parameter.name]));
  const isAdvanced = ({ parameter }) => ADVANCED.includes(parameter.kind);
  const advanced = fields.filter(isAdvanced);
  const isChanged = advanced.some(({ input, parameter }) => input.value !== parameter.preset);
  const values = () => Object.fromEntries(fields.map(({ input }) => [input.name, input.value.trim()]).filter(([, value]) => value !== ''));
  const hasExample = question.parameters.some(parameter => parameter.example);
  const button = h('button', { class: 'button main' }, 'Ask');
  const tell = () => {
    button.disabled = true;
    button.textContent = 'Asking …';
    told(values());
  };
  const example = () => {
    for (const { input, parameter } of fields) input.value = parameter.example ?? parameter.preset ?? '';
    tell();
  };
  return h('form', { class: 'question-form', onsubmit: event => { event.preventDefault(); tell(); } },
    fields.filter(one => !isAdvanced(one)).map(({ element }) => element),
    h('div', { class: 'row question-buttons' },
      button,
      hasExample && h('button', { type: 'button', class: 'button', onclick: example }, 'Try the example')),
    advanced.length > 0 && h('details', { class: 'advanced', open: isChanged }, h('summary', {}, 'Advanced'), advanced.map(({ element }) => element)));
}

function field(parameter, value) {
  const id = `parameter-${parameter.name}`;
  const input = h('input', {
    id, name: parameter.name, type: parameter.kind === 'integer' ? 'number' : 'text', min: parameter.kind === 'integer' ? 1 : null,
    value: value ?? parameter.preset, placeholder: parameter.example, 'aria-describedby': `${id}-help`, autocomplete: 'off',
  });
  const list = ['paper', 'papers', 'entity'].includes(parameter.kind) && suggestions(input, parameter.kind);
  return { parameter, input, element: h('div', { class: parameter.kind === 'integer' ? 'field short' : 'field' },
    h('label', { for: id }, parameter.name.replaceAll('_', ' ')), input, list, h('p', { class: 'hint', id: `${id}-help` }, parameter.description)) };
}
