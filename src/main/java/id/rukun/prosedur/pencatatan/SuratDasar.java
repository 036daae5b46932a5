package id.rukun.prosedur.pencatatan;

import id.rukun.tenggat.Kalender;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

/** The paper on which something rests, in words; one without a number of its own is called by its day. */
public final class SuratDasar {

    /** What the forms ask to be written where a paper has no number, or has one that is not to be kept. */
    private static final Set<String> TANPA_NOMOR = Set.of("tanpa nomor", "kk", "-", "–");

    private SuratDasar() {}

    /** "surat keterangan RT nomor 12/RT tanggal 1 Desember 2026", "surat permohonan tanggal 1 Desember 2026". */
    public static String sebut(String surat, String nomor, LocalDate tanggal) {
        return surat.strip() + (bernomor(nomor) ? " nomor " + nomor.strip() : "") + " tanggal " + Kalender.tulis(tanggal);
    }

    private static boolean bernomor(String nomor) {
        return !TANPA_NOMOR.contains(nomor.strip().toLowerCase(Locale.ROOT));
    }
}
