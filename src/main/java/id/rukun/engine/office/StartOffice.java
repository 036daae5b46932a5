package id.rukun.engine.office;

import com.fasterxml.jackson.databind.JsonNode;
import id.rukun.engine.Penolakan;
import id.rukun.engine.RumahFormulir;
import id.rukun.engine.Variabel;
import id.rukun.engine.internal.TanpaHak;
import id.rukun.isian.formulir.IdKasus;
import id.rukun.isian.KamusIsian;
import id.rukun.jabatan.KursiAkun;
import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * The office for which a procedure is started. Who holds several posts that may start it, such as a Lurah who is acting
 * Lurah next door, says for which one; a form that names a running case needs no such answer.
 */
@Component
public class StartOffice {

    /** The field that the start form gets for the answer. */
    public static final String KOLOM = Variabel.KANTOR_PEMOHON;

    private final StartRights hakMulai;
    private final FormService formService;
    private final KamusIsian kamus;

    StartOffice(StartRights hakMulai, @Lazy FormService formService, KamusIsian kamus) {
        this.hakMulai = hakMulai;
        this.formService = formService;
        this.kamus = kamus;
    }

    /** Key of the procedure's start form. */
    public String formulir(ProcessDefinition definisi) {
        return RumahFormulir.nama(TanpaHak.dalamPerintah(() -> formService.getStartFormData(definisi.getId())));
    }

    /** The posts among which the person chooses; empty if he may not start the procedure. */
    public List<KursiAkun> pilihan(ProcessDefinition definisi, String akun) {
        List<KursiAkun> semua = hakMulai.kursi(definisi, akun);
        if (semua.size() < 2) {
            // A called process has no start form, and nobody may start it.
            return semua;
        }
        return membukaKasus(definisi) ? semua : semua.stream().limit(1).toList();
    }

    /** Whether the procedure's start form opens a case of its own; else it names the running case that it is about. */
    public boolean membukaKasus(ProcessDefinition definisi) {
        return kamus.cari(formulir(definisi)).filter(StartOffice::menyebutKasus).isEmpty();
    }

    /** @throws AuthorizationException if there is none */
    public List<KursiAkun> wajib(ProcessDefinition definisi, String akun) {
        List<KursiAkun> pilihan = pilihan(definisi, akun);
        if (pilihan.isEmpty()) {
            throw new AuthorizationException("Jabatan Anda tidak berwenang memulai prosedur ini.");
        }
        return pilihan;
    }

    /**
     * The post in which a start form was submitted.
     *
     * @param jawaban what stands in the form's field {@link #KOLOM}; {@code null} where it is missing
     * @throws AuthorizationException if the person holds no post that may start the procedure, or not the one he named
     * @throws org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException if he holds several but named
     *         none
     */
    public KursiAkun kursi(ProcessDefinition definisi, String akun, JsonNode jawaban) {
        List<KursiAkun> pilihan = wajib(definisi, akun);
        boolean dijawab = jawaban != null && !jawaban.isNull() && !(jawaban.isTextual() && jawaban.asText().isBlank());
        if (!dijawab && pilihan.size() > 1) {
            throw Penolakan.karena(Penolakan.Teknis.KANTOR_BELUM_DIPILIH, "Anda memegang lebih dari satu jabatan yang "
                    + "berwenang memulai prosedur ini. Pilih untuk kantor mana prosedur ini dimulai.");
        }
        return pilihan.stream().filter(k -> !dijawab || grup(k).equals(jawaban.asText())).findFirst()
                .orElseThrow(() -> new AuthorizationException("Hari ini Anda tidak melaksanakan jabatan yang Anda "
                        + "pilih, atau jabatan itu tidak berwenang memulai prosedur ini."));
    }

    /** Whether a form names the running case that it is about. */
    private static boolean menyebutKasus(Class<? extends Record> jenis) {
        return Arrays.stream(jenis.getRecordComponents()).anyMatch(k -> k.isAnnotationPresent(IdKasus.class));
    }

    public static String grup(KursiAkun kursi) {
        return Kantor.idGrup(kursi.peran(), kursi.unitId());
    }
}
