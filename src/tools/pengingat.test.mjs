import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addReminders } from './pengingat.mjs';

const plain = `    <bpmn:userTask id="Undang" name="Undang" camunda:assignee="\${pemulai}">
      <bpmn:documentation>Undangan.</bpmn:documentation>
      <bpmn:outgoing>a</bpmn:outgoing>
    </bpmn:userTask>
`;
const own = `    <bpmn:userTask id="Jemput" name="Jemput">
      <bpmn:extensionElements>
        <camunda:taskListener event="create" delegateExpression="\${terbuka}" />
      </bpmn:extensionElements>
    </bpmn:userTask>
`;

const ids = (xml) => [...xml.matchAll(/taskListener id="(\w+)"/g)].map((match) => match[1]);

test('every user task gets the three stages, after its documentation or beside its own listeners', () => {
  const result = addReminders(plain + own);
  assert.deepEqual(ids(result), ['Undang_pengingat', 'Undang_eskalasi', 'Undang_pengawas', 'Jemput_pengingat',
    'Jemput_eskalasi', 'Jemput_pengawas']);
  assert.match(result, /<\/bpmn:documentation>\n {6}<bpmn:extensionElements>/);
  assert.equal(result.split('<bpmn:extensionElements>').length, 3);
});

test('what is complete stays as it is; what lacks a stage gets that one', () => {
  const complete = addReminders(plain);
  assert.equal(addReminders(complete), complete);
  const lacking = complete.replace(/ {8}<camunda:taskListener id="Undang_eskalasi"[\s\S]*?<\/camunda:taskListener>\n/, '');
  assert.deepEqual(ids(addReminders(lacking)).sort(), ids(complete).sort());
});
