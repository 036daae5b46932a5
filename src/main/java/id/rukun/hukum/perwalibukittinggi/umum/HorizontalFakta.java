package id.rukun.hukum.perwalibukittinggi.umum;

import java.util.List;

/**
 * Whether the Asisten concerned by a matter have coordinated among themselves.
 *
 * @param asisten codes of all Asisten concerned
 * @param selesai codes of those who took part in a finished coordination about it; empty where there is none
 * @param hanyaPertukaranData whether an exchange of data was its only form
 */
public record HorizontalFakta(List<String> asisten, List<String> selesai, boolean hanyaPertukaranData) {

    /** Whether more than one Asisten is concerned. */
    public boolean lintas() {
        return asisten.stream().distinct().count() > 1;
    }

    /** Whether Pasal 9 angka 4 asks for it: a question of data alone neither synchronises nor joins anything (BKT-A-29). */
    public boolean wajib() {
        return lintas() && !hanyaPertukaranData;
    }

    /** Who has not taken part yet. */
    public List<String> belum() {
        return KantorAsisten.tanpa(asisten, selesai);
    }
}
