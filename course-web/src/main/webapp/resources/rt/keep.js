// Keeps what is typed in a form: <form data-keep="address" data-keep-fields="title summary">. It says "saved" only when the
// server has said so, and goes on trying when it cannot be reached.
document.addEventListener('DOMContentLoaded', () => document.querySelectorAll('form[data-keep]').forEach(form => {
  const says = form.querySelector('.keeping');
  const names = form.dataset.keepFields.split(' ');
  let dirty = false, timer, sending = false, leaving = false;
  const field = name => form.elements[form.id + ':' + name];
  const typed = () => Object.fromEntries(names.map(name => [name, field(name)?.value ?? null]));
  const say = (what, time) => { if (says) says.textContent = says.dataset[what].replace('{0}', time ?? ''); };

  async function send() {
    if (sending || !dirty || leaving) return;
    sending = true; dirty = false; say('saving');
    try {
      const answer = await fetch(form.dataset.keep, {
        method: 'PUT', headers: { 'Content-Type': 'application/json', 'X-Roundtable': 'page' }, body: JSON.stringify(typed())
      });
      if (answer.ok) {
        if (!dirty) say('saved', new Date((await answer.json()).savedAt).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit', second: '2-digit' }));
      } else {
        say('refused');
      }
    } catch (unreachable) {
      dirty = true; say('offline');
      setTimeout(send, 5000);
    }
    sending = false;
    if (dirty) later();
  }
  function later() { clearTimeout(timer); timer = setTimeout(send, 1500); }

  form.addEventListener('input', () => { dirty = true; later(); });
  form.addEventListener('focusout', () => { if (dirty) { clearTimeout(timer); send(); } });
  form.addEventListener('submit', () => { leaving = true; clearTimeout(timer); });
  window.addEventListener('beforeunload', event => { if (!leaving && (dirty || sending)) event.preventDefault(); });
}));
