/**
 * Shows the view that the address names. A view is a function of the address's parameters, an AbortSignal and the router that resolves to
 * `{ title, content }`, content being an element or several; `leave`, if given, is called when the view is left; `keeps` says that it
 * holds what a person wrote, so that it is not made anew.
 */
import { h, replace } from './dom.js';
import { scrollWhenThere } from './scroll.js';

const NOTHING = { leave() {} };

export class Router {
  #views; #frame;
  #shown = NOTHING; #signal = new AbortController(); #coming = new AbortController();
  #place = ''; #entry = 0; #scrolls = new Map();

  constructor(views, frame) {
    this.#views = views;
    this.#frame = frame;
    history.scrollRestoration = 'manual';
    addEventListener('popstate', event => this.#move(event.state));
    addEventListener('pagehide', () => history.replaceState({ entry: this.#entry, scroll: scrollY }, ''));
    document.addEventListener('click', event => this.#follow(event));
  }

  start() {
    this.#entry = history.state?.entry ?? 0;
    return this.#show(history.state?.scroll ?? 0);
  }

  go(url) {
    this.#keepScroll();
    history.replaceState({ entry: this.#entry, scroll: scrollY }, '');
    if (new URL(url, location).href !== location.href) history.pushState({ entry: ++this.#entry }, '', url);
    return this.#show(0, () => true);
  }

  /** Changes the address without leaving the view. */
  rename(url) {
    history.replaceState(history.state, '', url);
    this.#place = place();
  }

  /** Shows the view anew, for what it shows may have changed. */
  async again() {
    if (!this.#shown.keeps) await this.#show(scrollY, () => this.#mayTakeFocus());
  }

  /** Shows anew what could not be shown. */
  async retry() {
    if (this.#shown.failed) await this.again();
  }

  /** Within a document only the hash changes, and the view stays. */
  #move(state) {
    if (place() === this.#place) return history.replaceState({ entry: this.#entry }, '');
    this.#keepScroll();
    this.#entry = state?.entry ?? 0;
    return this.#show(this.#scrolls.get(this.#entry) ?? state?.scroll ?? 0, () => this.#mayTakeFocus());
  }

  #keepScroll() {
    if (!this.#frame.hasAttribute('aria-busy')) this.#scrolls.set(this.#entry, scrollY);
  }

  /** Where nothing outside the view has it. */
  #mayTakeFocus() {
    return this.#frame.contains(document.activeElement) || document.activeElement === document.body;
  }

  #follow(event) {
    const link = event.target.closest?.('a[href]');
    const own = link && link.origin === location.origin && Object.hasOwn(this.#views, link.pathname) && !link.target && !link.download;
    if (!own || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const isHere = link.hash && link.pathname === location.pathname && link.search === location.search;
    if (isHere) document.querySelector(link.hash)?.focus();
    else this.go(link.href);
  }

  async #show(scroll, takesFocus = () => false) {
    this.#coming.abort();
    const coming = this.#coming = new AbortController();
    this.#place = place();
    this.#frame.setAttribute('aria-busy', 'true');
    const shown = { ...NOTHING, ...await this.#view(coming.signal) };
    if (coming.signal.aborted) return shown.leave();
    this.#signal.abort();
    this.#shown.leave();
    this.#signal = coming;
    this.#coming = new AbortController();
    this.#shown = shown;
    document.title = shown.title ? `${shown.title} · papergraph` : 'papergraph';
    const focus = takesFocus();
    replace(this.#frame, shown.content);
    this.#frame.removeAttribute('aria-busy');
    scrollWhenThere(this.#frame, scroll, coming.signal);
    if (focus) this.#focus();
    document.dispatchEvent(new Event('shown'));
  }

  #focus() {
    const heading = this.#frame.querySelector('h1') ?? this.#frame;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }

  async #view(signal) {
    const view = this.#views[location.pathname] ?? nowhere;
    try {
      return await view(new URLSearchParams(location.search), signal, this);
    } catch (error) {
      return { title: 'Not shown', content: failure(error), failed: true };
    }
  }
}

function place() {
  return location.pathname + location.search;
}

function nowhere() {
  return { title: 'No such page', content: h('div', { class: 'empty' },
    h('h1', {}, 'There is no such page'), h('p', {}, h('a', { href: '/' }, 'Start from the beginning'))) };
}

function failure(error) {
  return h('div', { class: 'empty' },
    h('h1', {}, error.status === 404 ? 'This is not in the graph' : 'This cannot be shown now'),
    h('p', { class: 'failed' }, error.message),
    h('p', {}, h('a', { href: '/' }, 'Start from the beginning')));
}
