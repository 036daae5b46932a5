package id.rukun.uji;

import id.rukun.hukum.JenisKeputusan;
import id.rukun.hukum.Putusan;
import id.rukun.prosedur.keputusan.KontenKeputusan;
import id.rukun.prosedur.keputusan.PemohonKeputusan;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;

/** Asks for a Keputusan that needs no consent of the Camat, from a procedure that exists in tests only. */
@TestComponent
public class KeputusanUji implements PemohonKeputusan {

    public static final String PROSEDUR = "uji-keputusan-tanpa-camat";
    public static final String MODEL = "uji/uji-keputusan-tanpa-camat.bpmn";

    @Override
    public String prosedur() {
        return PROSEDUR;
    }

    @Override
    public JenisKeputusan jenis() {
        return JenisKeputusan.PENUNJUKAN_CARETEKER;
    }

    @Override
    public KontenKeputusan konten(String kasusId, LocalDate hariIni) {
        return new KontenKeputusan("Penunjukan Careteker", List.of("jabatan Ketua kosong"),
                List.of("Menunjuk Careteker."), List.of(), Map.of());
    }

    @Override
    public List<Putusan> syarat(String kasusId, LocalDate hariIni) {
        return List.of();
    }
}
