// What a player hears of the exam desk while a test is sat: more time, a stop, a message. It listens; where no stream gets through, or one that
// carries nothing, it asks. The protocol: package documentation of org.roundtable.desk.

const ASK = 5000; // ms

/**
 * @param api where the attempt is asked for
 * @param told.deadline(deadline, serverTime) another deadline than the one that is known
 * @param told.paused(since) the clock stopped, or with null goes on
 * @param told.message(text, at) the team says something; once for each message, also after a reload
 * @param told.over() it was handed in elsewhere
 */
export function listen(api, told) {
  const seen = `roundtable-told-${api}`;
  let deadline, paused = null, stream, speaks = false, over = false;
  const heard = news => {
    if (over) return;
    if (news.paused !== paused) { paused = news.paused; told.paused(paused); }
    if (deadline !== undefined && news.deadline !== deadline) told.deadline(news.deadline, news.serverTime);
    deadline = news.deadline;
    if (news.message && String(news.message.id) !== read()) { remember(news.message.id); told.message(news.message.text, news.message.at); }
    if (news.handedIn) { over = true; stream.close(); told.over(); }
  };
  const read = () => { try { return sessionStorage.getItem(seen); } catch { return null; } };
  const remember = id => { try { sessionStorage.setItem(seen, id); } catch { /* said again after a reload */ } };
  const open = () => {
    stream = new EventSource(`${api}live`);
    // the first word comes at once: a stream that says nothing is held back on its way
    stream.onmessage = event => { speaks = true; heard(JSON.parse(event.data)); };
    // the browser itself tries again after a cut; it gives up where it is refused
    stream.onerror = () => {
      speaks = false;
      if (stream.readyState === EventSource.CLOSED && !over) setTimeout(open, 30000);
    };
  };
  const ask = async () => {
    if (speaks || over) return;
    try {
      const response = await fetch(`${api}pulse`, { credentials: 'same-origin' });
      if (response.ok && !speaks) heard(await response.json());
    } catch { /* asked again */ }
  };
  open();
  setInterval(ask, ASK);
}
