import { h, replace } from '../dom.js';

export function showSearch(frame) {
  replace(frame, h('input', { type: 'search', 'aria-label': 'Search papers and what they name', placeholder: 'Search' }));
}
