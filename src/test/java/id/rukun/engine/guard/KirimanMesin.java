package id.rukun.engine.guard;

import id.rukun.uji.Panggung;
import id.rukun.uji.VariabelRest;
import java.time.temporal.Temporal;
import java.util.Base64;
import java.util.Map;
import java.util.function.Consumer;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;

/** Submits by the engine's Java API, under a login, what the REST interface would make of the same values. */
final class KirimanMesin {

    private final ProcessEngine mesin;
    private final Panggung panggung;

    KirimanMesin(ProcessEngine mesin, Panggung panggung) {
        this.mesin = mesin;
        this.panggung = panggung;
    }

    void mulai(String akun, String prosedur, Map<String, Object> isian) {
        String definisi = mesin.getRepositoryService().createProcessDefinitionQuery().processDefinitionKey(prosedur)
                .latestVersion().singleResult().getId();
        kirim(akun, formulir -> formulir.submitStartForm(definisi, variabel(isian)));
    }

    void tugas(String akun, String taskId, Map<String, Object> isian) {
        kirim(akun, formulir -> formulir.submitTaskForm(taskId, variabel(isian)));
    }

    private void kirim(String akun, Consumer<FormService> kiriman) {
        panggung.sebagai(akun).masuk(() -> {
            kiriman.accept(mesin.getFormService());
            return null;
        });
    }

    private static VariableMap variabel(Map<String, Object> isian) {
        VariableMap variabel = Variables.createVariables();
        isian.forEach((nama, nilai) -> variabel.put(nama, nilai(VariabelRest.dari(nilai))));
        return variabel;
    }

    private static Object nilai(VariabelRest dikirim) {
        Object nilai = dikirim.value();
        if (dikirim.type() == null) {
            return nilai instanceof Temporal ? nilai.toString() : nilai;
        }
        return switch (dikirim.type()) {
            case "Json" -> SpinValues.jsonValue((String) nilai).create();
            case "File" -> Variables.fileValue((String) dikirim.valueInfo().get("filename"))
                    .file(Base64.getDecoder().decode((String) nilai)).create();
            case "Bytes" -> Variables.byteArrayValue(Base64.getDecoder().decode((String) nilai));
            case "Object" -> Variables.serializedObjectValue((String) nilai)
                    .objectTypeName((String) dikirim.valueInfo().get("objectTypeName"))
                    .serializationDataFormat((String) dikirim.valueInfo().get("serializationDataFormat")).create();
            default -> throw new IllegalArgumentException(dikirim.type());
        };
    }
}
