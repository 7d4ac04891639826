// Says that a file is too large before it is sent, not after: for an input, or for a form whose files go out as they are chosen.
document.addEventListener('DOMContentLoaded', () => {
  const large = (input, most) => [...input.files].some(file => file.size > Number(most));
  document.querySelectorAll('input[type=file][data-most]').forEach(input => {
    const wrong = document.getElementById(input.id + 'Wrong');
    input.addEventListener('change', () => { wrong.textContent = large(input, input.dataset.most) ? input.dataset.sayLarge : ''; });
    input.form.addEventListener('submit', event => {
      if (large(input, input.dataset.most)) { event.preventDefault(); input.focus(); }
    });
  });
  // before anybody else hears of it
  document.addEventListener('change', event => {
    const form = event.target.matches?.('input[type=file]') && event.target.closest('form[data-most]');
    if (!form) return;
    const refused = large(event.target, form.dataset.most);
    form.querySelector('.wrong').textContent = refused ? form.dataset.sayLarge : '';
    if (refused) { event.stopImmediatePropagation(); event.target.value = ''; }
  }, true);
});
