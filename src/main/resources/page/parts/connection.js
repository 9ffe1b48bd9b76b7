import { connection, get } from '../api.js';

const PAUSE = 2000;

/** Says when the server is away, asks for it until it is back, then shows the view anew. */
export function watchConnection(notice, router) {
  let waiting = false;
  connection.addEventListener('away', () => {
    notice.textContent = 'papergraph does not answer. Start "papergraph serve" again; this page goes on by itself.';
    notice.hidden = false;
    if (!waiting) wait();
  });
  connection.addEventListener('back', () => {
    if (notice.hidden) return;
    notice.hidden = true;
  });
  function wait() {
    waiting = true;
    setTimeout(async () => {
      waiting = false;
      try {
        await get('/api/about');
        router.again();
      } catch { /* away again: the listener above waits on */ }
    }, PAUSE);
  }
}
