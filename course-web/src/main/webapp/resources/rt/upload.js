// Says that a file is too large before it is sent, not after.
document.addEventListener('DOMContentLoaded', () => document.querySelectorAll('input[type=file][data-most]').forEach(input => {
  const wrong = document.getElementById(input.id + 'Wrong');
  const large = () => input.files.length > 0 && input.files[0].size > Number(input.dataset.most);
  input.addEventListener('change', () => { wrong.textContent = large() ? input.dataset.sayLarge : ''; });
  input.form.addEventListener('submit', event => {
    if (large()) { event.preventDefault(); input.focus(); }
  });
}));
