// What an element of the drawing is for and under which pasal, as its description says: shown under the pointer, and for all
// steps as a list below the drawing, which is reached by keyboard.
import { unsur } from '/camunda/app/tasklist/scripts/rukun/unsur.js';

const JARAK = 14;
const WADAH = ['bpmn:Participant', 'bpmn:Lane', 'bpmn:Process', 'bpmn:Collaboration'];
let kotak;
let pelukis;
const menunggu = [];

/** Name and description of an element; nothing where it has none, or only holds others. */
function keterangan(element) {
  const { name, documentation } = element.businessObject ?? {};
  const teks = documentation?.[0]?.text;
  return teks && !WADAH.includes(element.type) ? { nama: name ?? '', teks } : null;
}

function tutup() {
  kotak?.remove();
  kotak = undefined;
}

function letakkan({ clientX, clientY }) {
  const { width, height } = kotak.getBoundingClientRect();
  kotak.style.left = `${Math.max(0, Math.min(clientX + JARAK, innerWidth - width - JARAK))}px`;
  kotak.style.top = `${clientY + JARAK + height > innerHeight ? Math.max(0, clientY - JARAK - height) : clientY + JARAK}px`;
}

function tunjukkan({ element, originalEvent }) {
  tutup();
  const satu = keterangan(element);
  if (satu) {
    kotak = unsur('div', { className: 'rukun-keterangan-elemen', role: 'tooltip' }, unsur('strong', {}, satu.nama),
      unsur('p', {}, satu.teks));
    document.body.append(kotak);
    letakkan(originalEvent);
  }
}

const gambar = pluginPoint => ({
  id: `rukun.gambar.${pluginPoint}`,
  pluginPoint,
  priority: 0,
  render: viewer => {
    viewer.get('eventBus').on('element.hover', tunjukkan);
    viewer.get('eventBus').on('element.out', tutup);
    pelukis = viewer;
    menunggu.splice(0).forEach(tulis => tulis());
  },
  unmount: tutup
});

function tulisLangkah(node) {
  const langkah = pelukis.get('elementRegistry').getAll().filter(({ labelTarget }) => !labelTarget).map(keterangan).filter(Boolean);
  node.replaceChildren(unsur('p', {}, 'Langkah pada gambar ini, gunanya, dan pasalnya:'),
    unsur('dl', {}, ...langkah.flatMap(({ nama, teks }) => [unsur('dt', {}, nama), unsur('dd', {}, teks)])));
}

const daftar = pluginPoint => ({
  id: `rukun.langkah.${pluginPoint}`,
  pluginPoint,
  priority: 4,
  properties: { label: 'Langkah dan pasal' },
  render: node => {
    node.classList.add('rukun-langkah-gambar');
    if (pelukis?.get('canvas').getContainer().isConnected) {
      tulisLangkah(node);
    } else {
      menunggu.push(() => tulisLangkah(node));
    }
  }
});

export default [gambar('cockpit.processDefinition.diagram.plugin'), gambar('cockpit.processInstance.diagram.plugin'),
  daftar('cockpit.processDefinition.runtime.tab'), daftar('cockpit.processInstance.runtime.tab')];
