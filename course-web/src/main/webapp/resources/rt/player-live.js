// What a player hears of the exam desk while a test is sat: more time, a stop, a message. It only listens; the player goes on asking by itself, so
// nothing is missed where no stream gets through. The protocol: package documentation of org.roundtable.desk.

/**
 * @param url of the stream
 * @param told.deadline(deadline, serverTime) another deadline than the one that is known
 * @param told.paused(since) the clock stopped, or with null goes on
 * @param told.message(text, at) the team says something; once for each message, also after a reload
 * @param told.over() it was handed in elsewhere
 */
export function listen(url, told) {
  const seen = `roundtable-told-${url}`;
  let deadline, paused = null, stream;
  const heard = event => {
    const news = JSON.parse(event.data);
    if (news.paused !== paused) { paused = news.paused; told.paused(paused); }
    if (deadline !== undefined && news.deadline !== deadline) told.deadline(news.deadline, news.serverTime);
    deadline = news.deadline;
    if (news.message && String(news.message.id) !== read()) { remember(news.message.id); told.message(news.message.text, news.message.at); }
    if (news.handedIn) { stream.close(); told.over(); }
  };
  const read = () => { try { return sessionStorage.getItem(seen); } catch { return null; } };
  const remember = id => { try { sessionStorage.setItem(seen, id); } catch { /* said again after a reload */ } };
  const open = () => {
    stream = new EventSource(url);
    stream.onmessage = heard;
    // the browser itself tries again after a cut; it gives up where it is refused
    stream.onerror = () => { if (stream.readyState === EventSource.CLOSED) setTimeout(open, 30000); };
  };
  open();
}
