import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layout } from './tata-letak.mjs';
import { lint } from './periksa.mjs';

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

const withoutDiagram = (xml) => xml.replace(/ *<bpmndi:BPMNDiagram[\s\S]*<\/bpmndi:BPMNDiagram>\n/, '');

test('everything but the diagram keeps its bytes', async () => {
  const { xml } = await layout(MODEL, 200);
  assert.notEqual(xml, MODEL);
  assert.equal(withoutDiagram(xml), MODEL);
});

test('an old diagram is replaced, and the result is always the same', async () => {
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
