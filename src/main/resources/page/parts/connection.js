import { connection, get, Refusal } from '../api.js';

const PAUSE = 2000;

/** Says when the server is away, asks for it until it is back, then shows anew what could not be shown. */
export function watchConnection(notice, router) {
  let timer;
  connection.addEventListener('away', () => {
    tell('papergraph does not answer. Start "papergraph serve" again; this page goes on by itself.');
    wait();
  });
  connection.addEventListener('back', () => {
    if (notice.hidden) return;
    clearTimeout(timer);
    notice.hidden = true;
    router.retry();
  });

  function tell(sentence) {
    notice.textContent = sentence;
    notice.hidden = false;
  }

  function wait() {
    clearTimeout(timer);
    timer = setTimeout(look, PAUSE);
  }

  /** A refusal is told; one for now, such as of a graph that is being opened, is waited out. No answer makes the listener above wait on. */
  async function look() {
    try {
      await get('/api/about');
    } catch (error) {
      if (!(error instanceof Refusal)) return;
      tell(error.message);
      if (error.status === 503) wait();
    }
  }
}
