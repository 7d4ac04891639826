/*
 * Safe Exam Browser on WebKit sends no header with its requests, but tells scripts the hash for the page they run in. Where it does, it goes
 * along with what the player sends, and with a form that asks for it.
 */
(() => {
  const PATIENCE = 5000; // ms
  const security = window.SafeExamBrowser?.security;
  if (!security) return;
  const told = () => (security.configKey ? `${security.configKey} ${location.href.replace(/#.*/, '')}` : '');
  const KEY = 'input[type=hidden][id$=":pageKey"]';
  const fill = () => document.querySelectorAll(KEY).forEach(input => { input.value = told(); });
  // it may take a moment to tell, and what is sent before seems to come from another browser
  let asked = false;
  const keys = new Promise(resolve => {
    document.addEventListener('DOMContentLoaded', () => (security.updateKeys ? security.updateKeys(resolve) : resolve()));
    setTimeout(resolve, PATIENCE);
  }).then(() => { asked = true; fill(); });
  const send = window.fetch;
  const signed = (resource, options) => {
    const headers = new Headers(options.headers);
    if (told()) headers.set('X-Roundtable-Page-Key', told());
    return send(resource, { ...options, headers });
  };
  window.fetch = (resource, options = {}) => {
    if (!String(resource).includes('/api/')) return send(resource, options);
    return asked ? signed(resource, options) : keys.then(() => signed(resource, options));
  };
  const open = XMLHttpRequest.prototype.open;
  XMLHttpRequest.prototype.open = function (method, resource, ...rest) {
    open.call(this, method, resource, ...rest);
    if (String(resource).includes('/api/') && told()) this.setRequestHeader('X-Roundtable-Page-Key', told());
  };
  document.addEventListener('submit', event => {
    fill();
    if (asked || !event.target.querySelector(KEY)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    keys.then(() => event.target.requestSubmit(event.submitter));
  }, true);
})();
