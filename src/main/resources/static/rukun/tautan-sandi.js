// What a one-time link brings behind its #: login and code. It is taken out of the address bar, and out of the history, before anything
// else on the page is loaded.
// Whoever makes up a link gets no sentence of his own onto our page.
const AKUN = /^[\w.@-]{1,64}$/;
const KODE = /^[\w-]{1,40}$/;
const seperti = (pola, teks) => (pola.test(teks ?? '') ? teks : '');

let dibawa = {};

function ambil() {
  const isi = new URLSearchParams(location.hash.slice(1));
  dibawa = { akun: seperti(AKUN, isi.get('akun')), kode: seperti(KODE, isi.get('kode')) };
  if (location.hash) {
    history.replaceState(null, '', location.pathname);
  }
}

ambil();
// A link that is opened where the page stands already changes nothing but the address.
window.addEventListener('hashchange', () => {
  ambil();
  window.dispatchEvent(new Event('rukun-tautan-sandi'));
});

/** Login and code of the link, empty where the page was opened without one. */
export const dariTautan = () => dibawa;
