import { get, post } from '../api.js';
import { h, replace } from '../dom.js';
import { to } from '../links.js';
import { mendForm } from './mend-form.js';
import { showSaid, tell } from './said.js';

/**
 * A button that lets a person say what is wrong with a name.
 *
 * `key` is the entity's, `name` the spelling that is shown, `paper` the key of the paper where it is shown, if it is in one.
 */
export function mendMenu({ name, type, key, paper }) {
  return h('button', { class: 'button small mend-open', type: 'button', 'aria-label': `Mend ${name}`, 'aria-haspopup': 'dialog',
    onclick: event => open({ name, type, key, paper }, event.currentTarget) }, 'Mend');
}

async function open(thing, opener) {
  const mark = opener.closest('.bubble')?.previousElementSibling;
  let isSaid = false;
  const body = h('div', { class: 'stack' }, h('p', { class: 'quiet' }, 'One moment …'));
  const dialog = h('dialog', { class: 'mend', 'aria-labelledby': 'mend-title', onclose: leave },
    h('h2', { id: 'mend-title' }, 'What is ', h('span', { class: 'thing', 'data-type': thing.type }, thing.name), '?'),
    body);
  document.body.append(dialog);
  dialog.showModal();
  const close = () => dialog.close();
  addEventListener('popstate', close);
  try {
    const [known, { aliases, namesakes }] = await Promise.all([get('/api/name', { entity: thing.key, paper: thing.paper }), get('/api/entity', { key: thing.key })]);
    replace(body, mendForm(thing, { ...known, aliases, namesakes }, say, close));
  } catch (error) {
    replace(body, h('p', { class: 'failed lines' }, error.message), h('p', {}, h('button', { class: 'button', type: 'button', onclick: close }, 'Close')));
  }

  /** Of a card that has closed meanwhile, the mark beside which it stood takes the focus back. */
  function leave() {
    removeEventListener('popstate', close);
    dialog.remove();
    if (!isSaid) (opener.isConnected ? opener : mark)?.focus();
  }

  async function say(word) {
    const change = await post('/api/words', word);
    isSaid = true;
    close();
    showSaid(change);
    tell({ key: thing.key, means: change.means });
  }
}

/** Shows a view anew when a word has changed what it shows; of an entity that is none any more, what its name means now. */
export function watchMends(router) {
  document.addEventListener('mended', async ({ detail: { key, means } }) => {
    const shown = new URLSearchParams(location.search).get('key');
    const isElsewhere = location.pathname === '/entity' && key === shown && means && means !== key && !await hasNames(key);
    return isElsewhere ? router.go(to.entity(means)) : router.again();
  });
}

/** True also where nobody answers. */
async function hasNames(key) {
  try {
    return (await get('/api/name', { entity: key })).names.length > 0;
  } catch {
    return true;
  }
}
