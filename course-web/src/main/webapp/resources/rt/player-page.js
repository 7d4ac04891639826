// What the page of the player says and is built of: its sentences, its elements, what is announced and what is noticed.

/**
 * @param words every sentence by the end of its key
 * @param now tells what time it is on the server
 */
export function page(words, now) {
  const byId = name => document.getElementById(name);

  /** A sentence of the bundle with its {0}, {1}; as many of them as it names. */
  const say = (key, ...values) => (words[key] ?? `???${key}???`).replace(/\{(\d)\}/g, (_, i) => values[i] ?? '');

  const time = (instant, seconds) => new Date(instant).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit', second: seconds ? '2-digit' : undefined, hourCycle: 'h23' });

  /** A time of today alone, of another day with its date. */
  const moment = instant => new Date(instant).toDateString() === new Date(now()).toDateString() ? time(instant)
    : new Date(instant).toLocaleString([], { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

  /** How long that is: in seconds only towards the end. */
  const inWords = ms => {
    const seconds = Math.ceil(ms / 1000);
    if (seconds >= 2 * 86400) return say('daysLeft', Math.floor(seconds / 86400));
    if (seconds >= 3600) return say('hoursLeft', Math.floor(seconds / 3600), Math.floor(seconds % 3600 / 60));
    if (seconds > 300) return say('minutesLeft', Math.ceil(seconds / 60));
    return say('secondsLeft', Math.floor(seconds / 60), String(seconds % 60).padStart(2, '0'));
  };

  /** Builds an element: attributes, listeners under on…, then children. */
  function make(tag, attributes = {}, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
      else if (name === 'html') element.innerHTML = value; // only ever what the server made safe
      else if (typeof value === 'boolean') element[name] = value;
      else if (value != null) element.setAttribute(name, value);
    }
    element.append(...children.filter(child => child != null));
    return element;
  }

  function status(tone, text) {
    const tag = byId('state');
    tag.className = `tag ${tone}`;
    if (tag.textContent !== text) tag.textContent = text;
  }

  let silence;

  /** Says something once, to be heard and to be seen. */
  function announce(text) {
    const announcer = byId('announcer');
    clearTimeout(silence);
    announcer.textContent = '';
    setTimeout(() => { announcer.textContent = text; }, 50);
    silence = setTimeout(() => { announcer.textContent = ''; }, 8000);
  }

  /** Stays over the questions until it is dismissed, or something newer of its kind comes. */
  function notice(key, text, ...more) {
    byId(`notice-${key}`)?.remove();
    byId('notices').append(make('div', { class: 'note warn row spread', id: `notice-${key}` }, make('div', {}, make('p', {}, text), ...more),
      make('button', { type: 'button', class: 'btn small', onclick: event => event.target.parentElement.remove() }, say('dismiss'))));
  }

  return { byId, say, time, moment, inWords, make, status, announce, notice };
}
