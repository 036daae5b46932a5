// Compares a copy of a document with the one that is kept: the file is sent as it is, and an answer of one sentence comes back.

const tempat = document.getElementById('periksa');
const salinan = document.getElementById('salinan');
const hasil = document.getElementById('hasil');

function katakan(kalimat, rupa = '') {
  hasil.className = rupa;
  hasil.textContent = kalimat;
}

const rupa = kata => kata?.startsWith('SAMA') ? 'sama' : kata === 'BERBEDA' ? 'beda' : '';

async function bandingkan(berkas) {
  if (berkas.size > Number(tempat.dataset.terbesar)) {
    return katakan('Berkas ini terlalu besar untuk dibandingkan.');
  }
  katakan('Sedang dibandingkan …');
  const jawaban = await fetch(`${location.pathname.replace(/\/[^/]*$/, '')}?id=${encodeURIComponent(tempat.dataset.id)}`, {
    method: 'POST', body: berkas, headers: { 'Content-Type': 'application/octet-stream', Accept: 'application/json' }
  });
  const isi = await jawaban.json().catch(() => ({}));
  return katakan(isi.pesan ?? isi.message ?? 'Salinan tidak dapat dibandingkan sekarang. Coba lagi.', rupa(isi.hasil));
}

salinan.addEventListener('change', () => {
  const [berkas] = salinan.files;
  if (berkas) {
    bandingkan(berkas).catch(() => katakan('Sambungan terputus. Coba lagi.'));
  }
});
tempat.hidden = false;
