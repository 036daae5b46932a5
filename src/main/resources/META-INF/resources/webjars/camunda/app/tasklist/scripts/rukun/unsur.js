/** Creates an element; text only ever becomes text, never markup. */
export function unsur(nama, sifat = {}, ...isi) {
  const baru = Object.assign(document.createElement(nama), sifat);
  baru.append(...isi.filter(bagian => bagian !== null && bagian !== undefined));
  return baru;
}
