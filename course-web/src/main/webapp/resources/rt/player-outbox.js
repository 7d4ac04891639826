// What is not saved yet, kept on this device until the server says it holds it. It is sealed (AES-GCM) with a key that the server gives to
// the learner of the attempt alone, so that nobody who comes to this device later reads it. Where the browser seals nothing, as over plain
// http, or keeps nothing, it stays in this tab, and `lasting` says so.

const STORE = 'sealed';

export class Outbox {
  #attempt;
  #key = null;
  #database = null;
  #pending = new Map();
  #writing = null;
  lasting = false;

  constructor(attempt) { this.#attempt = attempt; }

  /** @param hex the key of the attempt */
  async unlock(hex) {
    if (this.#key || !hex || !globalThis.crypto?.subtle) return;
    this.#key = await crypto.subtle.importKey('raw', Uint8Array.from(hex.match(/../g), byte => parseInt(byte, 16)), 'AES-GCM', false, ['encrypt', 'decrypt']);
    this.#database = await Outbox.#open();
    this.lasting = this.#database !== null;
  }

  static #open() {
    return new Promise(resolve => {
      try {
        const request = indexedDB.open('roundtable-player', 2);
        request.onupgradeneeded = () => {
          for (const name of [...request.result.objectStoreNames]) request.result.deleteObjectStore(name);
          request.result.createObjectStore(STORE, { keyPath: ['attempt', 'slot'] });
        };
        request.onsuccess = () => resolve(request.result);
        request.onerror = request.onblocked = () => resolve(null);
      } catch {
        resolve(null); // a browser that keeps nothing can still send
      }
    });
  }

  /** Of one answer what it is when it is written, which may be newer than now. */
  keep(entry) { this.#put(entry.slot, entry); }

  forget(slot) { this.#put(slot, null); }

  #put(slot, entry) {
    if (!this.lasting) return;
    this.#pending.set(slot, entry);
    this.#writing ??= this.#write().finally(() => { this.#writing = null; });
  }

  /** One after the other, so that what is written last was changed last. */
  async #write() {
    while (this.#pending.size) {
      const [[slot, entry]] = this.#pending;
      this.#pending.delete(slot);
      try {
        const sealed = entry && await this.#seal(entry);
        await this.#store('readwrite', store => (sealed ? store.put(sealed) : store.delete([this.#attempt, slot])));
      } catch {
        this.lasting = false; // a full disk, or storage taken away: what is here stays in this tab
      }
    }
  }

  /** Until what was kept is written, so that nothing is sent that is not; never long. */
  written() {
    return this.#writing ? Promise.race([this.#writing, new Promise(resolve => setTimeout(resolve, 500))]) : Promise.resolve();
  }

  #place = slot => new TextEncoder().encode(`${this.#attempt}/${slot}`);

  async #seal({ slot, revision, answer, flagged, held, by }) {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const text = new TextEncoder().encode(JSON.stringify({ slot, revision, answer, flagged, base: held, writer: by }));
    return { attempt: this.#attempt, slot, iv, text: await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: this.#place(slot) }, this.#key, text) };
  }

  /** @return what was kept; what does not open with this key is of no use to anybody, and goes */
  async all() {
    if (!this.lasting) return [];
    const rows = await this.#store('readonly', store => store.getAll(IDBKeyRange.bound([this.#attempt, 0], [this.#attempt, Infinity]))).catch(() => []);
    const entries = await Promise.all(rows.map(async ({ slot, iv, text }) => {
      try {
        const open = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: this.#place(slot) }, this.#key, text);
        return JSON.parse(new TextDecoder().decode(open));
      } catch {
        this.forget(slot);
        return null;
      }
    }));
    return entries.filter(entry => entry !== null);
  }

  #store(mode, work) {
    return new Promise((resolve, reject) => {
      const transaction = this.#database.transaction(STORE, mode);
      const request = work(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onerror = transaction.onabort = () => reject(transaction.error);
    });
  }
}
