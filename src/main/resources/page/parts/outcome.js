import { plural } from '../dom.js';

/** How a load ended, in a sentence. */
export function outcome(load) {
  if (load.state === 'running') return 'being loaded';
  if (load.state === 'failed') return `failed: ${load.error}`;
  const parts = [load.papers === 0 ? 'no papers' : `${plural(load.papers, 'paper')}, ${written(load)}`];
  if (load.rejected > 0) parts.push(`${load.rejected.toLocaleString('en')} could not be read`);
  if (!load.finished) parts.push('stopped before the end');
  return parts.join('; ');
}

function written({ papers, written: fresh }) {
  if (fresh === 0) return 'all known';
  return fresh === papers ? 'all new or changed' : `${fresh.toLocaleString('en')} new or changed`;
}
