package id.rukun.engine.guard;

import com.fasterxml.jackson.databind.JsonNode;
import id.rukun.engine.Penolakan;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.engine.sheet.NilaiAwal;
import id.rukun.isian.formulir.IdKasus;
import id.rukun.isian.IsianDitolakException;
import id.rukun.isian.IsianMapper;
import id.rukun.isian.IsianTersamar;
import id.rukun.isian.KamusIsian;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;

/** Reads what was submitted into the isian record of the form, or refuses it. */
@Component
class SubmissionReader {

    private final SubmittedValues nilai;
    private final KamusIsian kamus;
    private final IsianMapper mapper;
    private final AreaCheck area;
    private final NilaiAwal nilaiAwal;

    SubmissionReader(SubmittedValues nilai, KamusIsian kamus, IsianMapper mapper, AreaCheck area,
            NilaiAwal nilaiAwal) {
        this.nilai = nilai;
        this.kamus = kamus;
        this.mapper = mapper;
        this.area = area;
        this.nilaiAwal = nilaiAwal;
    }

    /**
     * @param kantor unit of the submitting office
     * @throws org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException if the submission is malformed or
     *         names a unit outside the office's area
     */
    Record baca(String formulir, VariableMap terkirim, String kantor) {
        return baca(formulir, nilai.json(terkirim), kantor);
    }

    /** The same for the form of a task, which may keep the secrets of the submission that it gives back. */
    Record baca(Task tugas, KonteksTugas konteks, VariableMap terkirim, String kantor) {
        return baca(tugas, konteks, nilai.json(terkirim), kantor);
    }

    /** The same for values that are JSON already. */
    Record baca(Task tugas, KonteksTugas konteks, Map<String, JsonNode> terkirim, String kantor) {
        Class<? extends Record> jenis = kamus.cari(konteks.formulir()).orElseThrow();
        Optional<JsonNode> dahulu = IsianTersamar.ada(jenis) ? nilaiAwal.utuh(tugas, konteks) : Optional.empty();
        return baca(konteks.formulir(), dahulu.map(isi -> IsianTersamar.lengkapi(jenis, terkirim, isi)).orElse(terkirim), kantor);
    }

    /** The same for values that are JSON already. */
    Record baca(String formulir, Map<String, JsonNode> terkirim, String kantor) {
        try {
            Record isian = mapper.petakan(kamus.cari(formulir).orElseThrow(), terkirim);
            area.periksa(isian, kantor);
            return isian;
        } catch (IsianDitolakException e) {
            throw Penolakan.karena(e);
        }
    }

    /**
     * Takes what is asked beside every form out of a submission.
     *
     * @throws org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException if it is malformed
     */
    <T extends Record> T ambil(VariableMap terkirim, Class<T> bagian) {
        Map<String, JsonNode> jawaban = new LinkedHashMap<>();
        Arrays.stream(bagian.getRecordComponents()).map(RecordComponent::getName).filter(terkirim::containsKey)
                .forEach(kolom -> jawaban.put(kolom, ambil(terkirim, kolom)));
        try {
            return mapper.petakan(bagian, jawaban);
        } catch (IsianDitolakException e) {
            throw Penolakan.karena(e);
        }
    }

    /** Takes one answer out of a submission; {@code null} where it is missing. */
    JsonNode ambil(VariableMap terkirim, String kolom) {
        JsonNode jawaban = nilai.json(terkirim).get(kolom);
        // Removed by its key: taking it out by value would have the engine deserialise it.
        terkirim.keySet().remove(kolom);
        return jawaban;
    }

    /** The case that the submission of a start form names; empty where the form opens a case of its own. */
    static Optional<String> kasus(Record isian) {
        return Arrays.stream(isian.getClass().getRecordComponents())
                .filter(kolom -> kolom.isAnnotationPresent(IdKasus.class))
                .map(kolom -> (String) ReflectionUtils.invokeMethod(kolom.getAccessor(), isian)).findFirst();
    }
}
