// What an element of the drawing is for and under which pasal, as its description says: shown under the pointer.
import { unsur } from '/camunda/app/tasklist/scripts/rukun/unsur.js';

const JARAK = 14;
const WADAH = ['bpmn:Participant', 'bpmn:Lane', 'bpmn:Process', 'bpmn:Collaboration'];
let kotak;

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
  const { name, documentation } = element.businessObject ?? {};
  const keterangan = documentation?.[0]?.text;
  if (keterangan && !WADAH.includes(element.type)) {
    kotak = unsur('div', { className: 'rukun-keterangan-elemen', role: 'tooltip' }, unsur('strong', {}, name ?? ''),
      unsur('p', {}, keterangan));
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
  },
  unmount: tutup
});

export default [gambar('cockpit.processDefinition.diagram.plugin'), gambar('cockpit.processInstance.diagram.plugin')];
