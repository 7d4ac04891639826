// How sitting a test ends: it is handed in, or the time is up. What the server has needs no copy here any more; what it has not is said to be so.

/**
 * @param page what it is built of
 * @param sheet the answers, and whether it is over
 * @param plain what an answer says
 * @param done where the receipt is
 * @param hold whether something has to be waited for, and says what
 * @param line what is sent and heard
 */
export function end({ page: { byId, say, make, status }, sheet, outbox, plain, done, hold, line }) {
  async function handIn(button) {
    const failure = byId('hand-in-failed');
    if (hold(text => { failure.textContent = text; failure.hidden = false; })) return;
    button.disabled = true;
    failure.hidden = true;
    status('', say('handingIn'));
    try {
      await line.idle();
      for (let tries = 0; tries < 3; tries++) {
        const { status: code, json } = await line.call('POST', 'hand-in', line.pack(line.unsent()));
        if (json.handedIn) { await leave(json); return; }
        if (!line.heard(code, json)) break;
      }
      throw new Error('not handed in');
    } catch {
      button.disabled = false;
      failure.textContent = say(line.signedOut() ? 'handInSignedOut' : 'handInFailed', line.unsent().length);
      failure.hidden = false;
      line.tellState();
    }
  }

  /** Handed in: what the server has needs no copy here. What came too late is with the team; what could not be sent stays here. */
  async function leave(told) {
    sheet.over = true;
    let { late, left } = settle(told, [...sheet.answers.values()]);
    if (left.length) {
      try {
        const more = settle((await line.call('PUT', 'answers', line.pack(left))).json, left);
        late = [...late, ...more.late];
        left = more.left;
      } catch { /* shown below */ }
    }
    await outbox.written();
    if (!late.length && !left.length) { location.replace(done); return; }
    byId('sheet').hidden = byId('confirm-view').hidden = true;
    const list = some => some.map(a => make('details', {}, make('summary', {}, say('question', a.slot)), make('pre', {}, plain(a.answer))));
    byId('notices').replaceChildren(make('div', { class: 'card stack', role: 'alert' }, make('h2', {}, say('tooLate')),
      ...(late.length ? [make('p', { id: 'too-late' }, say('tooLateText', late.length)), ...list(late)] : []),
      ...(left.length ? [make('p', {}, say('notSentText', left.length)), ...list(left)] : []),
      make('p', {}, make('a', { class: 'btn first', href: done }, say('toReceipt')))));
    status('warn', say('notAllTaken', late.length + left.length));
  }

  /** @return of some answers those that came too late and are kept for the team, and those the server does not have */
  function settle(told, some) {
    const late = [], left = [];
    for (const answer of some) {
      const held = told.stale?.includes(answer.slot) ? -1 : told.held?.[answer.slot] ?? answer.held;
      if (answer.revision <= held) outbox.forget(answer.slot);
      else if (told.kept?.includes(answer.slot)) { outbox.forget(answer.slot); late.push(answer); }
      else left.push(answer);
    }
    return { late, left };
  }

  /** Whether there is time again, as the team gave more or stopped the clock and nobody here has heard of it yet. */
  async function thereIsTime() {
    try {
      const { status: code, json } = await line.call('PUT', 'answers', line.pack(line.unsent()));
      if (!json.kind || json.handedIn || json.kind === 'OVER' || json.paused === null && json.deadline <= json.serverTime) return false;
      sheet.over = false;
      line.heard(code, json);
      line.tellState();
      return true;
    } catch {
      return false;
    }
  }

  /**
   * Time is up: fields are closed, what is unsent is sent, the server decides what it still takes.
   *
   * @param known whether it was the server who said so
   */
  async function expire(known = false) {
    if (sheet.over) return;
    sheet.over = true;
    if (!line.writes()) { location.replace(done); return; }
    if (!known && await thereIsTime()) return;
    byId('main').querySelectorAll('input, textarea, select, button').forEach(e => { e.disabled = true; });
    const panel = make('div', { class: 'card stack', role: 'alert' }, make('h2', {}, say('timeUp')), make('p', { id: 'time-up' }, say('timeUpText')));
    byId('notices').replaceChildren(panel);
    byId('sheet').hidden = byId('confirm-view').hidden = true;
    for (let tries = 0; ; tries++) {
      try {
        const { json } = await line.call('POST', 'hand-in', line.pack(line.unsent()));
        if (json.handedIn) { await leave(json); return; }
        if (json.kind === 'OTHER_WRITER') { location.replace(done); return; }
        if (json.kind === 'STALE') { line.heard(200, json); continue; }
      } catch { /* tried again below */ }
      byId('time-up').textContent = say('timeUpOffline', line.unsent().length);
      status('warn', say(outbox.lasting ? 'offlineKept' : 'offlineTab', line.unsent().length));
      await new Promise(wait => setTimeout(wait, line.pause(tries)));
    }
  }

  return { handIn, leave, expire };
}
