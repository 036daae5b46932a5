package id.rukun.engine.guard;

import id.rukun.engine.internal.CommandWatch;
import id.rukun.engine.internal.GivenCommand;
import id.rukun.engine.sheet.StartForm;
import id.rukun.engine.sheet.TaskForm;
import id.rukun.engine.sheet.TaskSheet;
import java.io.InputStream;
import java.util.Collection;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.stereotype.Component;

/**
 * Judges every submission of a signed-in person inside its transaction; adds the task's {@code lembar} to the
 * variables that its form loads, and to a start form the question for which office it is filled
 * in; lets an assignee hand his task back to the office.
 */
@Component
class FormGuard implements CommandWatch {

    private static final String LEMBAR = "lembar";

    private final SubmissionGuard penjaga;
    private final CommandGuard perintahLain;
    private final TaskSheet lembar;
    private final TaskForm formulirTugas;
    private final StartForm formulirMulai;

    FormGuard(SubmissionGuard penjaga, CommandGuard perintahLain, TaskSheet lembar, TaskForm formulirTugas,
            StartForm formulirMulai) {
        this.penjaga = penjaga;
        this.perintahLain = perintahLain;
        this.lembar = lembar;
        this.formulirTugas = formulirTugas;
        this.formulirMulai = formulirMulai;
    }

    @Override
    public boolean mengembalikan(GivenCommand perintah, String akun) {
        return perintah.jenis() == GivenCommand.JenisPerintah.SERAHKAN && penjaga.mengembalikan(perintah, akun);
    }

    @Override
    public void periksa(GivenCommand perintah, String akun) {
        switch (perintah.jenis()) {
            case KIRIM_TUGAS -> penjaga.tugas(perintah, akun);
            case KIRIM_MULAI -> penjaga.mulai(perintah, akun);
            case SELESAIKAN -> throw new AuthorizationException(
                    "Tugas hanya dapat diselesaikan dengan mengirim formulirnya.");
            default -> perintahLain.periksa(perintah, akun);
        }
    }

    @Override
    public Object lengkapi(GivenCommand perintah, String akun, Object hasil) {
        return switch (perintah.jenis()) {
            case BUKA_TUGAS -> denganLembar(perintah, (VariableMap) hasil);
            case KIRIM_MULAI -> {
                penjaga.dimulai(perintah, (ProcessInstance) hasil, akun);
                yield hasil;
            }
            case BUKA_FORMULIR -> formulirTugas.untuk(perintah.teks("taskId"), akun, (InputStream) hasil);
            case BUKA_MULAI -> formulirMulai.untuk(perintah.teks("processDefinitionId"), akun, (InputStream) hasil);
            default -> hasil;
        };
    }

    private VariableMap denganLembar(GivenCommand baca, VariableMap hasil) {
        Object diminta = baca.nilai("formVariableNames");
        if (diminta == null || ((Collection<?>) diminta).contains(LEMBAR)) {
            hasil.putValueTyped(LEMBAR, SpinValues.jsonValue(lembar.json(baca.tugasDibuka())).create());
        }
        return hasil;
    }
}
