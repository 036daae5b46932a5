package id.rukun.engine.sheet;

import id.rukun.engine.office.Diwakili;
import id.rukun.isian.IsianMapper;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.formulir.SuratDiwakiliIsian;
import id.rukun.tenggat.Kalender;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * Adds to the form of a task the question for the paper, for whoever fills it in for a person without an account. So no
 * procedure's own form needs to know of it.
 */
@Component
public class TaskForm {

    private static final String LEMBAR = "data-lembar";
    private static final String AKHIR_LEMBAR = "</div>";

    private final TaskContext tugasService;
    private final Perwakilan perwakilan;

    TaskForm(TaskContext tugasService, Perwakilan perwakilan) {
        this.tugasService = tugasService;
        this.perwakilan = perwakilan;
    }

    /** The form as this person is to see it. */
    public InputStream untuk(String taskId, String akun, InputStream formulir) {
        Task tugas = tugasService.terlihat(taskId);
        return tugas == null ? formulir : perwakilan.untuk(tugas, akun)
                .map(siapa -> pertanyaan(siapa, perwakilan.awalSurat(tugas)))
                .map(pertanyaan -> StartForm.ubah(formulir, isi -> sisipkan(isi, pertanyaan))).orElse(formulir);
    }

    /** Below the sheet, before all other questions. */
    private static String sisipkan(String isi, String pertanyaan) {
        int tempat = isi.indexOf(AKHIR_LEMBAR, isi.indexOf(LEMBAR)) + AKHIR_LEMBAR.length();
        return isi.substring(0, tempat) + pertanyaan + isi.substring(tempat);
    }

    private static String pertanyaan(Diwakili siapa, Perwakilan.AwalSurat awal) {
        // Names come from the register: Tasklist must not read them as its own template language.
        String cara = siapa.meninggal() == null ? ""
                : " sebelum itu. Tanpa surat demikian kosongkan keduanya; isian ini lalu menjadi isian kantor Anda sendiri";
        return """

                  <p class="rukun-diwakili" ng-non-bindable="">Diisi atas nama %s. Isi hanya apa
                    yang tertulis pada surat yang ditandatanganinya%s.</p>
                """.formatted(HtmlUtils.htmlEscape(siapa.lengkap()), cara)
                + Arrays.stream(SuratDiwakiliIsian.class.getRecordComponents())
                        .map(kolom -> kolom(kolom, siapa, awal)).collect(Collectors.joining());
    }

    private static String kolom(RecordComponent kolom, Diwakili siapa, Perwakilan.AwalSurat awal) {
        boolean tanggal = kolom.getType() == LocalDate.class;
        return """

                  <div class="rukun-kolom" data-kolom="%1$s" data-jenis="%2$s"%6$s>
                    <label class="rukun-label" for="%1$s">%3$s</label>
                    <p class="rukun-keterangan-kolom">%4$s</p>
                    <input type="text" class="form-control%5$s" id="%1$s"/>
                  </div>
                """.formatted(kolom.getName(), tanggal ? "tanggal" : "teks", IsianMapper.label(kolom),
                tanggal ? batas(siapa, awal) : kolom.getAnnotation(Kolom.class).keterangan(),
                tanggal ? " rukun-tanggal" : "\" maxlength=\"200",
                siapa.meninggal() == null ? " data-wajib=\"data-wajib\"" : "");
    }

    /** Which days the paper may bear, with the very days: the form of the task knows them. */
    private static String batas(Diwakili siapa, Perwakilan.AwalSurat awal) {
        return "Tidak mendahului " + Kalender.tulis(awal.hari()) + " (" + awal.peristiwa() + ") dan tidak sesudah "
                + (siapa.meninggal() == null ? "hari ini." : Kalender.tulis(siapa.meninggal()) + " (hari meninggalnya).");
    }
}
