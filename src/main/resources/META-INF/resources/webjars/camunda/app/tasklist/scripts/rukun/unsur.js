/** Creates an element; text only ever becomes text, never markup. */
export function unsur(nama, sifat = {}, ...isi) {
  const baru = Object.assign(document.createElement(nama), sifat);
  baru.append(...isi.filter(bagian => bagian !== null && bagian !== undefined));
  return baru;
}

/** A small button. */
export function tombol(teks, lakukan) {
  const baru = unsur('button', { type: 'button', className: 'btn btn-default btn-sm' }, teks);
  baru.addEventListener('click', lakukan);
  return baru;
}

/** A button beside fields. Leaving a field may show a message, which would move the button away under the mouse. */
export function tombolKolom(teks, lakukan) {
  const baru = tombol(teks, lakukan);
  baru.addEventListener('mousedown', peristiwa => peristiwa.preventDefault());
  return baru;
}
