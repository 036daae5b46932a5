// On the sign-in page: the code of the second factor goes with name and password, for who uses one. Whose post asks for one and who has none
// yet is led to where he sets it up.
import { berhasil, minta } from '/camunda/app/tasklist/scripts/rukun/server.js';
import { unsur } from '/camunda/app/tasklist/scripts/rukun/unsur.js';

const MASUK = /\/api\/admin\/auth\/user\/[^/]+\/login\/[a-z]+$/;
const HALAMAN = '/camunda/api/rukun/akun/faktor-kedua/halaman';

const kode = () => document.getElementById('rukun-kode-masuk')?.value.trim() ?? '';

// The applications send name and password themselves, and know of nothing else.
const { open: buka, send: kirim } = XMLHttpRequest.prototype;
XMLHttpRequest.prototype.open = function (cara, alamat, ...lain) {
  this.rukunMasuk = cara === 'POST' && MASUK.test(alamat);
  if (this.rukunMasuk) {
    this.addEventListener('load', () => this.status === 200 && faktorDahulu());
  }
  return buka.call(this, cara, alamat, ...lain);
};
XMLHttpRequest.prototype.send = function (badan) {
  return kirim.call(this, this.rukunMasuk && kode() ? `${badan}&kode=${encodeURIComponent(kode())}` : badan);
};

function pasang() {
  const tombol = document.querySelector('form[name=signinForm] button[type=submit]');
  if (tombol && !document.getElementById('rukun-kode-masuk')) {
    tombol.before(unsur('label', { className: 'rukun-kode-masuk', htmlFor: 'rukun-kode-masuk' }, 'Kode autentikator, bila akun Anda memakainya'),
      unsur('input', { id: 'rukun-kode-masuk', className: 'form-control', autocomplete: 'one-time-code', autocapitalize: 'none',
        spellcheck: false, maxLength: 40 }));
    // They number their own fields, and ours would come after the button.
    tombol.form.querySelectorAll('[tabindex]').forEach(kolom => kolom.removeAttribute('tabindex'));
  }
}

async function faktorDahulu() {
  const jawaban = await minta('akun/faktor-kedua');
  if (berhasil(jawaban) && jawaban.isi.wajib && !jawaban.isi.aktif) {
    location.assign(HALAMAN);
  }
}

pasang();
new MutationObserver(pasang).observe(document.body, { childList: true, subtree: true });
