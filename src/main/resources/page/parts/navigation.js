import { h, replace } from '../dom.js';

const VIEWS = [['/questions', 'Questions'], ['/try', 'Try it'], ['/load', 'Load'], ['/words', 'Your words']];

export function showNavigation(nav) {
  const links = VIEWS.map(([href, name]) => h('a', { href }, name));
  replace(nav, links, themeButton());
  document.addEventListener('shown', () => {
    for (const link of links) {
      if (link.pathname === location.pathname) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    }
  });
}

function themeButton() {
  const root = document.documentElement;
  const system = matchMedia('(prefers-color-scheme: dark)');
  const isDark = () => root.dataset.theme ? root.dataset.theme === 'dark' : system.matches;
  root.dataset.theme = localStorage.getItem('theme') ?? '';
  const button = h('button', { type: 'button', onclick: () => set(isDark() ? 'light' : 'dark') });
  const name = () => {
    button.textContent = isDark() ? 'Light' : 'Dark';
    button.setAttribute('aria-label', `${button.textContent} theme`);
  };
  function set(theme) {
    root.dataset.theme = theme;
    localStorage.setItem('theme', theme);
    name();
    document.dispatchEvent(new Event('theme'));
  }
  system.addEventListener('change', name);
  name();
  return button;
}
