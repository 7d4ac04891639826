// One tab writes. Knows whether another tab of this browser has the attempt; where the browser cannot tell, each tab has a token of its own.

const LET_GO = 2000; // ms

/** @param id of the attempt */
export function tab(id) {
  const store = 'locks' in navigator ? localStorage : sessionStorage;
  const key = `roundtable-writer-${id}`;
  let held = false;

  const token = () => { try { return store.getItem(key); } catch { return null; } };
  const remember = token => { try { store.setItem(key, token); } catch { /* asked again after a reload */ } };

  /** A token nobody else has, known here before the server is told, so that an answer that gets lost leaves no stranger behind. */
  function renew() {
    const token = [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, '0')).join('');
    remember(token);
    return token;
  }

  /** A page that is reloaded may come before the one it replaces has let go. */
  const cameBack = () => ['reload', 'back_forward'].includes(performance.getEntriesByType('navigation')[0]?.type);

  /** Holds the attempt until the tab closes; onLost when another tab takes it. */
  const hold = (steal, onLost) => new Promise(resolve => {
    if (!('locks' in navigator) || held) { resolve(true); return; }
    const options = steal ? { steal: true } : cameBack() ? { signal: AbortSignal.timeout(LET_GO) } : { ifAvailable: true };
    navigator.locks.request(key, options, lock => {
      held = lock !== null;
      resolve(held);
      return lock ? new Promise(() => {}) : undefined;
    }).catch(() => {
      if (held) { held = false; onLost(); } else resolve(false);
    });
  });

  return { token, remember, renew, hold };
}
