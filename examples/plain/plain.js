const view = document.querySelector('vitrail-view');

view.addEventListener('param', ({ detail: { name, value } }) => {
  if (name === 'class') document.querySelector('#chosen').value = value;
});

document.querySelector('#photo').addEventListener('change', ({ target }) => {
  view.result.usePicture(target.files[0]);
});
