package id.rukun.prosedur.pencatatan.salinan;

import static id.rukun.dokumen.Naskah.Bagian.baris;

import id.rukun.dokumen.Naskah.Bagian;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;
import java.util.List;

/** Lists of what is held, with how long each holds. */
final class Daftar {

    private Daftar() {}

    /** A heading and what stands under it; that there is nothing where there is none. */
    static Bagian bagian(String nama, List<String> isi) {
        return baris(nama, isi.isEmpty() ? new String[] {"tidak ada"} : isi.toArray(String[]::new));
    }

    /** ", sejak 1 Januari 2018 sampai 5 Mei 2020"; {@code null} while it lasts. */
    static String masa(LocalDate mulai, LocalDate sampai) {
        return ", sejak " + Kalender.tulis(mulai) + (sampai == null ? "" : " sampai " + Kalender.tulis(sampai));
    }
}
