package id.rukun.hukum.kebijakan.penggantian;

import static id.rukun.hukum.muat.HukumUji.gagal;
import static id.rukun.hukum.muat.HukumUji.periksa;
import static id.rukun.hukum.muat.HukumUji.terpenuhi;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Putusan;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Policies on posts that are filled again: both sides of each. */
class KebijakanPenggantianTest {

    private static final LocalDate HARI = LocalDate.of(2019, 6, 20);

    @Test
    @DisplayName("RUKUN-POL-122 jabatan yang ditinggalkan dan kosong")
    void kosong() {
        terpenuhi(kosong(true, null));
        gagal(kosong(true, "Sari"), Akibat.TOLAK, "JABATAN_TIDAK_KOSONG");
        gagal(kosong(false, null), Akibat.TOLAK, "JABATAN_TIDAK_DITINGGALKAN");
    }

    private static Putusan kosong(boolean ditinggalkan, String pemegang) {
        return periksa(JabatanKosong.class, new JabatanKosong.Fakta("Sekretaris RW 01", ditinggalkan, pemegang));
    }

    @Test
    @DisplayName("RUKUN-POL-123 satu penggantian, sampai hari terakhir kepengurusan")
    void terbuka() {
        terpenuhi(periksa(PenggantianTerbuka.class, new PenggantianTerbuka.Fakta(null, null, HARI)));
        terpenuhi(periksa(PenggantianTerbuka.class, new PenggantianTerbuka.Fakta(null, HARI, HARI)));
        gagal(periksa(PenggantianTerbuka.class, new PenggantianTerbuka.Fakta(null, HARI.minusDays(1), HARI)), Akibat.TOLAK,
                "KEPENGURUSAN_SUDAH_BERAKHIR");
        gagal(periksa(PenggantianTerbuka.class, new PenggantianTerbuka.Fakta("2019-000001", HARI, HARI)), Akibat.TOLAK,
                "PENGGANTIAN_SUDAH_ADA");
    }
}
