/**
 * Searches as one types: `find` is called with the text and an AbortSignal once nothing has been typed for `pause` milliseconds.
 * What is typed meanwhile aborts the signal, after which `find` must show nothing.
 */
export function asTyped(pause, find) {
  let timer, asked = new AbortController();
  return text => {
    clearTimeout(timer);
    asked.abort();
    timer = setTimeout(() => {
      asked = new AbortController();
      find(text, asked.signal);
    }, pause);
  };
}
