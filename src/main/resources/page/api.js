/** Asks the server. A refusal throws Refusal with the server's own sentence; no answer throws Away, and tells all who listen. */
export class Refusal extends Error {
  constructor(status, message) { super(message); this.status = status; }
}
export class Away extends Error {}

export const connection = new EventTarget();

export function address(path, parameters = {}) {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(parameters)) {
    for (const one of [value].flat()) if (one != null && one !== '') query.append(key, one);
  }
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}

export function get(path, parameters, signal) {
  return ask(address(path, parameters), { signal });
}

export function post(path, body) {
  return ask(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
}

async function ask(url, options) {
  let response;
  try {
    response = await fetch(url, options);
  } catch (error) {
    if (error.name === 'AbortError') throw error;
    connection.dispatchEvent(new Event('away'));
    throw new Away('papergraph does not answer. Is "papergraph serve" still running?');
  }
  connection.dispatchEvent(new Event('back'));
  const answer = await response.json();
  if (!response.ok) throw new Refusal(response.status, answer.error);
  return answer;
}
