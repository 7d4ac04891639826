// The receipt of the last save, kept on this device: the number of its event in the log of the attempt, and the beginning of what seals it with
// all before.

/** @param id of the attempt */
export function receipts(id) {
  const key = `roundtable-receipt-${id}`;

  const shortly = head => `${head.seq} · ${head.hash.slice(0, 12)}`;

  /** @return whether the server has forgotten what it gave this device a receipt for */
  function forgotten(newest) {
    try {
      const [seq, hash] = (localStorage.getItem(key) ?? '0 · ').split(' · ');
      return Number(seq) > newest.seq || Number(seq) === newest.seq && !newest.hash.startsWith(hash);
    } catch {
      return false;
    }
  }

  function keep(head) {
    try { if (!forgotten(head)) localStorage.setItem(key, shortly(head)); } catch { /* the server tells it again */ }
  }

  return { shortly, forgotten, keep };
}
