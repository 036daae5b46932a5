import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { complete, readKnown } from './lengkapi.mjs';
import { findModels, PROCESSES } from './models.mjs';

const NAMESPACES = 'xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" '
  + 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"';

const BARE = `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions ${NAMESPACES} id="d" targetNamespace="rukun">
  <bpmn:process id="usulan" name="Usulan">
    <bpmn:documentation>Usulan.</bpmn:documentation>
    <bpmn:startEvent id="Mulai" name="Mulai" camunda:formRef="usulan-mulai" />
    <bpmn:userTask id="Isi" name="Isi" camunda:formRef="usulan-isi" camunda:candidateGroups="\${kantor.grup(&#x27;lurah&#x27;, unitId)}">
      <bpmn:documentation>Isi usulan.</bpmn:documentation>
    </bpmn:userTask>
    <bpmn:serviceTask id="Periksa" name="Periksa" camunda:delegateExpression="\${usulanSyaratGerbang}" />
    <bpmn:exclusiveGateway id="Gerbang" name="Cukup?" default="Alur_Gerbang_KURANG" />
    <bpmn:callActivity id="Panggil" name="Panggil" calledElement="lain">
      <bpmn:extensionElements>
        <camunda:in source="rt" target="unitId" />
      </bpmn:extensionElements>
      <bpmn:multiInstanceLoopCharacteristics camunda:collection="daftarRt" camunda:elementVariable="rt" />
    </bpmn:callActivity>
    <bpmn:endEvent id="Akhir_SELESAI" name="Selesai" />
    <bpmn:sequenceFlow id="A" sourceRef="Mulai" targetRef="Isi" />
    <bpmn:sequenceFlow id="B" sourceRef="Isi" targetRef="Periksa" />
    <bpmn:sequenceFlow id="C" sourceRef="Periksa" targetRef="Gerbang" />
    <bpmn:sequenceFlow id="Alur_Gerbang_CUKUP" name="ya" sourceRef="Gerbang" targetRef="Panggil" />
    <bpmn:sequenceFlow id="Alur_Gerbang_KURANG" name="kurang" sourceRef="Gerbang" targetRef="Isi" />
    <bpmn:sequenceFlow id="D" sourceRef="Panggil" targetRef="Akhir_SELESAI" />
  </bpmn:process>
</bpmn:definitions>
`;

const property = (name, value) => ({ $type: 'camunda:Properties', values: [{ name, value }] });
const KNOWN = {
  forms: new Map(['usulan-mulai', 'usulan-isi'].map((key) => [key, `forms/usulan/${key}.html`])),
  variables: new Map([['usulanSyaratGerbang', 'syarat']]),
  models: new Map([['lain', { extensionElements: { values: [property('diterima', 'unitId, mode'),
    property('dikembalikan', 'hasil=hasilLain')] } }]]),
};

test('what an author leaves out is written, once', async () => {
  const { xml } = await complete(BARE, KNOWN);
  const expected = [
    '<bpmn:process id="usulan" name="Usulan" isExecutable="true">',
    '      <camunda:executionListener delegateExpression="${akhirProses}" event="end" />',
    '<bpmn:startEvent id="Mulai" name="Mulai" camunda:formKey="embedded:deployment:forms/usulan/usulan-mulai.html">',
    'unitId)}" camunda:formKey="embedded:deployment:forms/usulan/usulan-isi.html" camunda:dueDate="${jatuhTempo.batas(kasusId)}"'
      + ' camunda:followUpDate="${jatuhTempo.pengingat(kasusId)}">\n      <bpmn:documentation>Isi usulan.</bpmn:documentation>\n'
      + '      <bpmn:incoming>A</bpmn:incoming>\n      <bpmn:incoming>Alur_Gerbang_KURANG</bpmn:incoming>\n'
      + '      <bpmn:outgoing>B</bpmn:outgoing>\n    </bpmn:userTask>',
    'targetRef="Panggil">\n      <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">'
      + '${syarat == &#x27;CUKUP&#x27;}</bpmn:conditionExpression>\n    </bpmn:sequenceFlow>',
    'calledElement="lain" camunda:calledElementBinding="deployment">\n      <bpmn:extensionElements>\n'
      + '        <camunda:in source="rt" target="unitId" />\n'
      + '        <camunda:in businessKey="#{execution.processBusinessKey}" />\n'
      + '        <camunda:in source="kasusId" target="kasusId" />\n        <camunda:in source="mode" target="mode" />\n'
      + '        <camunda:out source="hasil" target="hasilLain" />\n      </bpmn:extensionElements>\n'
      + '      <bpmn:incoming>Alur_Gerbang_CUKUP</bpmn:incoming>',
    'camunda:elementVariable="rt" camunda:asyncAfter="true" />',
  ];
  expected.forEach((part) => assert.ok(xml.includes(part), `${part}\n—\n${xml}`));
  assert.doesNotMatch(xml, /formRef=|KURANG&#x27;/);
  assert.deepEqual(await complete(xml, KNOWN), { xml, said: [] });
});

test('a parallel stage of its own keeps its submissions apart', async () => {
  const stage = BARE.replace(/<bpmn:callActivity[\s\S]*<\/bpmn:callActivity>/,
    `<bpmn:subProcess id="Panggil" name="Tahap">
      <bpmn:multiInstanceLoopCharacteristics camunda:asyncAfter="true" camunda:collection="rt" />
      <bpmn:startEvent id="MulaiTahap" />
    </bpmn:subProcess>`);
  const { xml } = await complete(stage, KNOWN);
  assert.match(xml, /<camunda:inputOutput>\n\s+<camunda:inputParameter name="isian" \/>\n\s+<\/camunda:inputOutput>/);
  assert.deepEqual((await complete(xml, KNOWN)).said, []);
});

test('what cannot be known is asked for', async () => {
  await assert.rejects(complete(BARE, { ...KNOWN, variables: new Map() }), /Gerbang: no question/);
  await assert.rejects(complete(BARE, { ...KNOWN, forms: new Map() }), /Mulai: no form usulan-mulai/);
  await assert.rejects(complete(BARE.replaceAll('Alur_Gerbang_CUKUP', 'E'), KNOWN), /E: the id is to be Alur_Gerbang_/);
});

test('every model of the product is complete; what it says like all others comes back when it is taken out', async () => {
  const known = await readKnown();
  for (const file of await findModels(PROCESSES)) {
    const xml = await readFile(file, 'utf8');
    assert.deepEqual(await complete(xml, known), { xml, said: [] }, `${file}: npm run lengkapi`);
    assert.notDeepEqual(facts(bare(xml)), facts(xml));
    const restored = await complete(bare(xml), known);
    assert.deepEqual(facts(restored.xml), facts(xml), file);
  }
});

/** Takes out all that the tool writes. */
function bare(xml) {
  return xml.replace(/\s*<bpmn:(?:incoming|outgoing)>[^<]*<\/bpmn:(?:incoming|outgoing)>/g, '')
    .replace(/\s*<bpmn:conditionExpression[^>]*>\$\{\w+ ==[^<]*<\/bpmn:conditionExpression>/g, '')
    .replace(/ camunda:calledElementBinding="deployment"/g, '')
    .replace(/ camunda:formKey="embedded:deployment:forms\/[\w-]+\/([\w-]+)\.html"/g, ' camunda:formRef="$1"')
    .replace(/ camunda:(?:dueDate|followUpDate)="\$\{jatuhTempo\.\w+\(kasusId\)}"/g, '')
    .replace(/(<bpmn:multiInstanceLoopCharacteristics) camunda:asyncAfter="true"/g, '$1')
    .replace(/\s*<camunda:in businessKey="[^"]*" \/>|\s*<camunda:in source="kasusId" [^>]*>/g, '')
    .replace(/\s*<camunda:inputParameter name="isian" \/>/g, '')
    .replace(/\s*<camunda:executionListener delegateExpression="\$\{akhirProses}" event="end" \/>/, '');
}

/** The lines of the meaning, each with its attributes in one order: where in its element a line stands means nothing. */
function facts(xml) {
  return xml.replace(/ *<bpmndi:BPMNDiagram[\s\S]*/, '').replace(/><\//g, '/').split('\n').map((line) => line.trim())
    .filter((line) => !/^<\/?(?:camunda:inputOutput|bpmn:extensionElements|bpmn:sequenceFlow|camunda:properties)\b/.test(line))
    .map((line) => line.split(/ (?=[\w:]+=")|\s?\/?>$/).sort().join(' ')).filter((line) => line).sort();
}
