package id.rukun.engine.sheet;

import id.rukun.draf.TempatDraf;
import id.rukun.engine.internal.CurrentUser;
import id.rukun.engine.internal.SatuPerintah;
import id.rukun.engine.office.StartOffice;
import id.rukun.engine.office.StartRights;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The forms that the signed-in person may open: of tasks that he sees, of procedures that he may start. */
@Component
public class FormulirTerbuka {

    private final SatuPerintah perintah;
    private final StartRights hakMulai;
    private final TaskContext tugasService;
    private final StartOffice kantorMulai;
    private final CurrentUser pengguna;

    FormulirTerbuka(SatuPerintah perintah, StartRights hakMulai, TaskContext tugasService,
            StartOffice kantorMulai, CurrentUser pengguna) {
        this.perintah = perintah;
        this.hakMulai = hakMulai;
        this.tugasService = tugasService;
        this.kantorMulai = kantorMulai;
        this.pengguna = pengguna;
    }

    /** The form of a task; empty if he does not see it. */
    public Optional<TempatDraf> tugas(String taskId) {
        boolean terlihat = pengguna.akun() != null && tugasService.terlihat(taskId) != null;
        return terlihat ? Optional.of(TempatDraf.tugas(taskId)) : Optional.empty();
    }

    /** The start form of a procedure; empty if there is none that he may send. */
    public Optional<TempatDraf> mulai(String kunci) {
        boolean berwenang = pengguna.akun() != null && perintah.tanya(() -> hakMulai.terbaru(kunci)
                .filter(definisi -> !kantorMulai.pilihan(definisi, pengguna.akun()).isEmpty()).isPresent());
        return berwenang ? Optional.of(TempatDraf.mulai(kunci)) : Optional.empty();
    }
}
