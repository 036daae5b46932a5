// A case as one: the procedure and everything that it has called, as the first tab below the drawing of each of them.
import { berhasil, minta, sebab } from '/camunda/app/tasklist/scripts/rukun/server.js';
import { unsur } from '/camunda/app/tasklist/scripts/rukun/unsur.js';

const GAGAL_BACA = 'Kasus ini tidak dapat dibaca sekarang. Coba lagi beberapa saat kemudian.';

function bagian(satu, dibuka) {
  const nama = satu.proses === dibuka ? unsur('strong', {}, satu.nama)
    : unsur('a', { href: `#/process-instance/${satu.proses}/runtime` }, satu.nama);
  const baris = unsur('li', {}, nama, satu.sejak && `, sejak ${satu.sejak}`,
    satu.tugas.length ? unsur('ul', {}, ...satu.tugas.map(tugas => unsur('li', {}, tugas))) : null);
  baris.style.marginLeft = `${satu.tingkat * 2}em`;
  return baris;
}

export default {
  id: 'rukun.kasus',
  pluginPoint: 'cockpit.processInstance.runtime.tab',
  priority: 30,
  properties: { label: 'Seluruh kasus' },
  render: async (node, { processInstanceId }) => {
    const jawaban = await minta(`papan/kasus/${processInstanceId}`);
    if (!berhasil(jawaban)) {
      node.append(unsur('p', {}, jawaban.status === 404 ? 'Proses ini bukan bagian kasus yang sedang berjalan.'
        : sebab(jawaban, GAGAL_BACA)));
      return;
    }
    const kasus = jawaban.isi;
    node.classList.add('rukun-seluruh-kasus');
    node.append(unsur('p', {}, `Kasus ${kasus.nomor}, ${kasus.wilayah}. Prosedurnya dan semua yang dipanggilnya:`),
      unsur('ul', {}, ...kasus.bagian.map(satu => bagian(satu, processInstanceId))));
  }
};
