import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layout } from './tata-letak.mjs';
import { lint } from './periksa.mjs';
import { fold } from './tata-letak/lipatan.mjs';
import { readWidths } from './tata-letak/huruf.mjs';

const MODEL = `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d" targetNamespace="rukun">
  <collaboration id="k"><participant id="pool" name="Usulan" processRef="usulan" /></collaboration>
  <process id="usulan" isExecutable="true">
    <laneSet id="lanes">
      <lane id="rw" name="Ketua RW"><flowNodeRef>mulai</flowNodeRef><flowNodeRef>usul</flowNodeRef></lane>
      <lane id="lurah" name="Lurah"><flowNodeRef>periksa</flowNodeRef><flowNodeRef>setuju</flowNodeRef>
        <flowNodeRef>selesai</flowNodeRef><flowNodeRef>tolak</flowNodeRef></lane>
    </laneSet>
    <startEvent id="mulai" name="Usulan disiapkan" />
    <userTask id="usul" name="Ajukan usulan" />
    <userTask id="periksa" name="Periksa usulan" />
    <exclusiveGateway id="setuju" name="Disetujui?" default="f6" />
    <endEvent id="selesai" name="Ditetapkan" />
    <endEvent id="tolak" name="Ditolak" />
    <sequenceFlow id="f1" sourceRef="mulai" targetRef="usul" />
    <sequenceFlow id="f2" sourceRef="usul" targetRef="periksa" />
    <sequenceFlow id="f3" sourceRef="periksa" targetRef="setuju" />
    <sequenceFlow id="f4" name="YA" sourceRef="setuju" targetRef="selesai">
      <conditionExpression>\${a}</conditionExpression>
    </sequenceFlow>
    <sequenceFlow id="f5" name="TIDAK" sourceRef="setuju" targetRef="tolak">
      <conditionExpression>\${b}</conditionExpression>
    </sequenceFlow>
    <sequenceFlow id="f6" name="PERBAIKI" sourceRef="setuju" targetRef="usul" />
  </process>
</definitions>
`;

const BPMN_MODEL = MODEL.replace('xmlns=', 'xmlns:bpmn=').replace(/<(\/?)([a-z])/gi, '<$1bpmn:$2')
  .replace('<bpmn:?', '<?');

const number = (text, id, axis) => Number(shapes(text).get(id).match(new RegExp(`\\b${axis}="(\\d+)"`))[1]);
const left = (text, id) => number(text, id, 'x');
const top = (text, id) => number(text, id, 'y');

const withoutDiagram = (xml) => xml.replace(/ *<bpmndi:BPMNDiagram[\s\S]*<\/bpmndi:BPMNDiagram>\n/, '');

test('everything but the diagram keeps its bytes', async () => {
  const { xml } = await layout(MODEL, 200);
  assert.notEqual(xml, MODEL);
  assert.equal(withoutDiagram(xml), MODEL);
});

/** Shape → its bounds as they are written. */
const shapes = (xml) => new Map([...xml.matchAll(/bpmnElement="(\w+)"[^>]*>\s*(<dc:Bounds[^>]*>)/g)]
  .map(([, id, bounds]) => [id, bounds]));

const NODES = ['mulai', 'usul', 'periksa', 'setuju', 'selesai', 'tolak'];

test('a drawing without places of its own is laid out anew', async () => {
  const first = await layout(MODEL, 200);
  const again = await layout(first.xml.replace(/x="\d+"/g, 'x="1"'), 200);
  assert.equal(again.xml, first.xml);
});

test('the drawing has no faults for the layout and the lint', async () => {
  const { xml, faults } = await layout(MODEL, 200);
  assert.deepEqual(faults, []);
  assert.deepEqual(await lint(xml), []);
});

test('the lint names a shape that was moved out of its lane onto another', async () => {
  const { xml } = await layout(MODEL, 200);
  const usul = xml.match(/bpmnElement="usul">\s*(<dc:Bounds[^>]*>)/)[1];
  const moved = xml.replace(/(bpmnElement="periksa">\s*)<dc:Bounds[^>]*>/, `$1${usul}`);
  const rules = (await lint(moved)).map(({ rule, id }) => `${rule} ${id}`);
  assert.ok(rules.includes('rukun/dalam-lane periksa'));
  assert.ok(rules.includes('rukun/tidak-tumpang-tindih periksa'));
});

test('the lint names a branching gateway and a flow without words', async () => {
  const { xml } = await layout(MODEL, 50);
  const reports = await lint(xml.replace(' name="Disetujui?"', '').replace(' name="TIDAK"', ''));
  const ids = reports.filter(({ rule }) => rule === 'rukun/simpul-berlabel').map(({ id }) => id);
  assert.deepEqual(ids, ['setuju', 'f5']);
});

test('what is drawn already keeps its place: other words, the same places', async () => {
  const { xml } = await layout(MODEL, 200);
  const [selesai, tolak] = ['selesai', 'tolak'].map((id) => shapes(xml).get(id));
  const turned = xml.replace(selesai, '#').replace(tolak, selesai).replace('#', tolak);
  const swapped = (await layout(turned, 200)).xml;
  assert.notEqual(top(xml, 'selesai'), top(xml, 'tolak'));
  assert.equal(top(swapped, 'selesai'), top(xml, 'tolak'));
  const renamed = (await layout(swapped.replace('"Ditolak"', '"Batal"'), 200)).xml;
  assert.deepEqual(NODES.map((id) => shapes(renamed).get(id)), NODES.map((id) => shapes(swapped).get(id)));
  assert.equal((await layout(renamed, 200)).xml, renamed);
  const anew = (await layout(renamed, 200, true)).xml;
  assert.equal(anew, (await layout(xml.replace('"Ditolak"', '"Batal"'), 200, true)).xml);
});

test('a new task finds a place between those that keep theirs', async () => {
  const { xml } = await layout(MODEL, 200);
  const longer = xml.replace('<flowNodeRef>periksa</flowNodeRef>', '$&<flowNodeRef>catat</flowNodeRef>')
    .replace('<endEvent id="selesai"', '<serviceTask id="catat" name="Catat" />\n    $&')
    .replace('sourceRef="setuju" targetRef="selesai"', 'sourceRef="setuju" targetRef="catat"')
    .replace('<sequenceFlow id="f5"', '<sequenceFlow id="f7" sourceRef="catat" targetRef="selesai" />\n    $&');
  const { xml: result, faults } = await layout(longer, 200);
  assert.deepEqual(faults, []);
  assert.deepEqual(await lint(result), []);
  const order = (text, edge) => NODES.toSorted((a, b) => edge(text, a) - edge(text, b)
    || NODES.indexOf(a) - NODES.indexOf(b));
  assert.deepEqual(order(result, top), order(xml, top));
  assert.ok(left(result, 'catat') > left(result, 'setuju') && left(result, 'catat') < left(result, 'selesai'));
});

test('a long process is folded: each row of lanes has a part of the way', async () => {
  const folded = await fold(BPMN_MODEL, 500);
  const lanes = [...folded.matchAll(/<bpmn:lane id="(\w+)" name="([^"]+)"/g)];
  assert.deepEqual(lanes.map(([, id, name]) => `${id} ${name}`), ['rw Ketua RW', 'rw_2 Ketua RW', 'lurah_2 Lurah']);
  const withoutLanes = (xml) => xml.replace(/ *<bpmn:laneSet[\s\S]*<\/bpmn:laneSet>\n/, '');
  assert.equal(withoutLanes(folded), withoutLanes(BPMN_MODEL));
});

test('a folded process is drawn without faults, and folded again as before', async () => {
  const folded = await fold(BPMN_MODEL, 500);
  const { xml, faults } = await layout(folded, 200, true);
  assert.deepEqual(faults, []);
  assert.deepEqual(await lint(xml), []);
  assert.ok(top(xml, 'usul') > top(xml, 'mulai') && left(xml, 'usul') <= left(xml, 'periksa'));
  assert.equal(await fold(xml, 500), folded);
});

test('a wide stage takes several columns, over which the other rows of lanes stand, and keeps them', async () => {
  const steps = ['t1', 't2', 't3', 't4'];
  const stage = `<bpmn:subProcess id="tahap" name="Tahap">
      ${steps.map((id) => `<bpmn:task id="${id}" name="${id}" />`).join('')}
      ${steps.slice(1).map((id, i) => `<bpmn:sequenceFlow id="s${i}" sourceRef="${steps[i]}" targetRef="${id}" />`)
    .join('')}
    </bpmn:subProcess>`;
  const wide = BPMN_MODEL.replace(/<bpmn:userTask id="usul"[^>]*>/, stage).replaceAll('"usul"', '"tahap"')
    .replace('>usul<', '>tahap<').replace('id="rw"', 'id="rw_2"').replace('id="lurah"', 'id="lurah_3"')
    .replace('<bpmn:laneSet id="lanes">',
      '$&<bpmn:lane id="rw" name="Ketua RW"><bpmn:flowNodeRef>mulai</bpmn:flowNodeRef></bpmn:lane>')
    .replace(/(id="rw_2"[^>]*>)<bpmn:flowNodeRef>mulai<\/bpmn:flowNodeRef>/, '$1');
  const { xml, faults } = await layout(wide, 400);
  assert.deepEqual(faults, []);
  assert.deepEqual((await lint(xml)).filter(({ rule }) => rule.startsWith('rukun/')), []);
  const right = left(xml, 'tahap') + number(xml, 'tahap', 'width');
  assert.ok(['periksa', 'setuju'].every((id) => left(xml, id) < right), 'the row below begins under the stage');
  assert.equal((await layout(xml, 400)).xml, xml);
});

test('the font that ships with the tools has the widths of the font in Tasklist and Cockpit', () => {
  const width = readWidths();
  const arial = { ' ': 278, A: 667, M: 833, i: 222, m: 833, '1': 556, '?': 556, '(': 333 };
  Object.entries(arial).forEach(([char, expected]) => assert.equal(Math.round(width(char) * 1000), expected, char));
});
