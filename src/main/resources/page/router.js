/**
 * Shows the view that the address names. A view is a function of the address's parameters, an AbortSignal and the router that resolves to
 * `{ title, content }`, content being an element or several; `leave`, if given, is called when the view is left.
 */
import { h, replace } from './dom.js';

export class Router {
  #views; #frame; #leave = () => {}; #abort = new AbortController();

  constructor(views, frame) {
    this.#views = views;
    this.#frame = frame;
    addEventListener('popstate', event => this.#show(event.state?.scroll ?? 0));
    document.addEventListener('click', event => this.#follow(event));
  }

  start() { return this.#show(0); }

  go(url) {
    history.replaceState({ scroll: scrollY }, '');
    history.pushState({}, '', url);
    return this.#show(0, true);
  }

  /** Changes the address without leaving the view. */
  rename(url) { history.replaceState(history.state, '', url); }

  again() { return this.#show(scrollY); }

  #follow(event) {
    const link = event.target.closest?.('a[href]');
    const own = link && link.origin === location.origin && Object.hasOwn(this.#views, link.pathname) && !link.target && !link.download;
    if (!own || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    if (link.hash && link.pathname === location.pathname && link.search === location.search) return;
    event.preventDefault();
    this.go(link.href);
  }

  async #show(scroll, focus = false) {
    this.#abort.abort();
    const abort = this.#abort = new AbortController();
    this.#leave();
    this.#leave = () => {};
    this.#frame.setAttribute('aria-busy', 'true');
    const shown = await this.#view(abort.signal);
    if (abort.signal.aborted) return;
    this.#leave = shown.leave ?? (() => {});
    document.title = shown.title ? `${shown.title} · papergraph` : 'papergraph';
    replace(this.#frame, shown.content);
    this.#frame.removeAttribute('aria-busy');
    scrollTo(0, scroll);
    if (focus) this.#frame.focus({ preventScroll: true });
    document.dispatchEvent(new Event('shown'));
  }

  async #view(signal) {
    const view = this.#views[location.pathname] ?? nowhere;
    try {
      return await view(new URLSearchParams(location.search), signal, this);
    } catch (error) {
      return { title: 'Not shown', content: failure(error) };
    }
  }
}

function nowhere() {
  return { title: 'No such page', content: h('div', { class: 'empty' }, h('h1', {}, 'There is no such page'), h('p', {}, h('a', { href: '/' }, 'Start from the beginning'))) };
}

function failure(error) {
  return h('div', { class: 'empty' },
    h('h1', {}, error.status === 404 ? 'This is not in the graph' : 'This cannot be shown now'),
    h('p', { class: 'failed' }, error.message),
    h('p', {}, h('a', { href: '/' }, 'Start from the beginning')));
}
