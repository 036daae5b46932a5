// Makes the articles that a sentence names open their text. The regulation is the one that the sentence names after its
// articles; where it names none, the one of the procedure, if the caller knows it. Of a law that is not shipped nothing
// is linked.

const ALAMAT = '/rukun/peraturan/';
const BAGIAN = '(?:,? (?:dan |atau |sampai dengan |jo\\. )?(?:Pasal \\d+|ayat \\(\\d+\\)|huruf [a-z]\\b|angka \\d+))*';
const RUJUKAN = new RegExp(`Pasal \\d+${BAGIAN}`, 'g');
const PASAL = /Pasal (\d+)/g;
// Any other law that may follow its articles: "UU 27/2022", "Permendagri 18 Tahun 2018".
const LAIN = /^,? (?:UU|Undang-Undang|PP|Perpres|Perda|Per[a-z]+|Pergub|Perwali|Peraturan|Ingub|Instruksi)\b/;

let pustaka;

function peraturan() {
  pustaka ??= fetch('/api/peraturan', { headers: { Accept: 'application/json' }, credentials: 'same-origin' })
    .then(jawaban => (jawaban.ok ? jawaban.json() : []))
    .catch(() => []);
  return pustaka;
}

function kunci(sesudah, semua, bawaan) {
  const disebut = semua.find(satu => new RegExp(`^,? ${satu.regulasi}(?!\\d)`).test(sesudah));
  return disebut?.kunci ?? (LAIN.test(sesudah) ? undefined : bawaan);
}

/** Splits a text into strings and links; returns undefined where it names no article that can be opened. */
export function bagianPasal(teks, semua, bawaan) {
  const bagian = [];
  let letak = 0;
  for (const rujukan of teks.matchAll(RUJUKAN)) {
    const nama = kunci(teks.slice(rujukan.index + rujukan[0].length), semua, bawaan);
    for (const pasal of nama ? rujukan[0].matchAll(PASAL) : []) {
      const awal = rujukan.index + pasal.index;
      bagian.push(teks.slice(letak, awal), { teks: pasal[0], href: `${ALAMAT}${nama}/${pasal[1]}` });
      letak = awal + pasal[0].length;
    }
  }
  return bagian.length ? [...bagian, teks.slice(letak)] : undefined;
}

function tautan({ teks, href }) {
  const baru = document.createElement('a');
  Object.assign(baru, { href, target: '_blank', rel: 'noopener', textContent: teks, className: 'rukun-pasal' });
  return baru;
}

function teksDi(akar) {
  const semua = [];
  const jalan = document.createTreeWalker(akar, NodeFilter.SHOW_TEXT, {
    acceptNode: node => (node.parentElement?.closest('a, script, style, textarea, option')
      ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT)
  });
  while (jalan.nextNode()) {
    semua.push(jalan.currentNode);
  }
  return semua;
}

/**
 * Links the articles in the texts below a node.
 *
 * @param bawaan name of the regulation of those that stand without one; nothing is linked for them if it is not known
 */
export async function tautkanPasal(akar, bawaan) {
  const semua = await peraturan();
  for (const node of teksDi(akar)) {
    const bagian = bagianPasal(node.data, semua, bawaan);
    if (bagian) {
      node.replaceWith(...bagian.map(satu => (typeof satu === 'string' ? satu : tautan(satu))));
    }
  }
}
