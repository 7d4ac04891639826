// Keeps what is typed in a form: <form data-keep="address" data-keep-fields="title summary">. It says "saved" only when the
// server has said so, and goes on trying when it cannot be reached. With data-keep-revision="revision" the field of that name says
// which text was seen last: where another tab has written since, nothing is overwritten, and the form says so and stops.
document.addEventListener('DOMContentLoaded', () => document.querySelectorAll('form[data-keep]').forEach(form => {
  const says = form.querySelector('.keeping');
  const names = form.dataset.keepFields.split(' ');
  let dirty = false, timer, sending = false, leaving = false, stale = false, pause = 1500, waiting;
  const field = name => form.elements[form.id + ':' + name];
  const seen = form.dataset.keepRevision && field(form.dataset.keepRevision);
  const typed = () => Object.fromEntries([...names.map(name => [name, field(name)?.value ?? null]), ...(seen ? [['revision', seen.value]] : [])]);
  const say = (what, time) => { if (says) says.textContent = says.dataset[what].replace('{0}', time ?? ''); };

  async function send() {
    if (sending || !dirty || leaving || stale) return;
    sending = true; dirty = false; pause = 1500; say('saving');
    try {
      const body = JSON.stringify(typed());
      // a short one arrives even when the page is left at once; browsers do not promise that for long ones
      const answer = await fetch(form.dataset.keep, {
        method: 'PUT', keepalive: body.length < 20000, headers: { 'Content-Type': 'application/json', 'X-Roundtable': 'page' }, body
      });
      if (answer.ok) {
        const kept = await answer.json();
        if (kept.kept === false) { stale = true; say('newer'); }
        else if (seen) seen.value = kept.revision;
        rtTyped.hush();
        if (!dirty && !stale) rtTyped.taken(form);
        if (!dirty && !stale) say('saved', new Date(kept.savedAt).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' }));
      } else if (answer.status === 401) {
        dirty = true; pause = 5000; say('signedOut'); rtTyped.tell('signedOut');
      } else {
        say('refused');
      }
    } catch (unreachable) {
      dirty = true; pause = 5000; say('offline');
    }
    sending = false;
    if (waiting) {
      form.requestSubmit(waiting);
      if (!leaving) { waiting = null; form.removeAttribute('aria-busy'); }
    } else if (dirty) later(pause);
  }
  function later(delay = 1500) { clearTimeout(timer); timer = setTimeout(send, delay); }

  // "saved" is true of what was there, not of what is being typed; that it cannot be saved stays true
  form.addEventListener('input', () => { dirty = true; if (!stale && pause === 1500) say('saving'); later(); });
  form.addEventListener('focusout', () => { if (dirty) { clearTimeout(timer); send(); } });
  form.addEventListener('submit', event => {
    clearTimeout(timer);
    // what is on its way changes the revision: the form must not overtake it
    if (seen && sending && !waiting) { waiting = event.submitter; form.setAttribute('aria-busy', 'true'); event.preventDefault(); return; }
    leaving = true;
  });
  // back from signing in, perhaps
  window.addEventListener('focus', send);
  document.addEventListener('typed:signedin', send);
  window.addEventListener('beforeunload', event => { if (!leaving && !rtTyped.leaves() && (dirty || sending)) event.preventDefault(); });
}));
