package id.rukun.hukum.pergub171.penataan.rw;

import static id.rukun.hukum.muat.HukumUji.gagal;
import static id.rukun.hukum.muat.HukumUji.periksa;
import static id.rukun.hukum.muat.HukumUji.terpenuhi;
import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.kebijakan.penataan.DisetujuiSetiapMusyawarah;
import id.rukun.hukum.pergub171.musyawarah.KuorumFakta;
import id.rukun.hukum.pergub171.penataan.HasilDalamBatas;
import id.rukun.hukum.pergub171.penataan.HasilMusyawarahFakta;
import id.rukun.hukum.pergub171.penataan.HasilUnit;
import id.rukun.hukum.pergub171.penataan.kelurahan.BeritaAcaraDitandatangani;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Pasal 12: both sides of each rule. */
class PenggabunganRwAturanTest {

    @Test
    @DisplayName("EX-052 8 RT dan 9 RT: HASIL_DI_LUAR_BATAS (17)")
    void ex052() {
        gagal(hasil(17), Akibat.TOLAK, "HASIL_DI_LUAR_BATAS");
        terpenuhi(hasil(16));
        terpenuhi(hasil(8));
        gagal(hasil(7), Akibat.TOLAK, "HASIL_DI_LUAR_BATAS");
    }

    @Test
    @DisplayName("EX-053 kuorum 36 dari 52 dan 31 dari 46 tercapai, tiap RW")
    void ex053() {
        terpenuhi(kuorum(36, 52, 0));
        terpenuhi(kuorum(31, 46, 0));
    }

    @Test
    @DisplayName("EX-054 34 dari 52 tidak tercapai (102 < 104), juga sesudah dua kali gagal")
    void ex054() {
        gagal(kuorum(34, 52, 0), Akibat.ALIH, "KUORUM_TIDAK_TERCAPAI");
        gagal(kuorum(34, 52, 2), Akibat.ALIH, "KUORUM_TIDAK_TERCAPAI");
    }

    @Test
    @DisplayName("PS1-32, PS12-1a.1, PS9-3, RUKUN-POL-118, PS12-3.1: sedikitnya dua RW, musyawarah dan keputusan tiap RW, berita acara")
    void lain() {
        terpenuhi(periksa(JumlahRwPenggabungan.class, new JumlahRwPenggabungan.Fakta(List.of("RW 01", "RW 02"), List.of())));
        gagal(jumlah(List.of("RW 01"), List.of()), Akibat.TOLAK, "RW_PENGGABUNGAN_KURANG");
        gagal(jumlah(List.of("RW 01", "RW 01"), List.of()), Akibat.TOLAK, "RW_PENGGABUNGAN_KURANG");
        assertThat(jumlah(List.of("RW 01", "RT 001/RW 02"), List.of("RT 001/RW 02")).pesan()).isEqualTo("Bukan RW: RT 001/RW 02.");
        HasilUnit setuju = new HasilUnit("RW 01", true, true, true);
        HasilUnit menolak = new HasilUnit("RW 02", true, true, false);
        HasilUnit belum = new HasilUnit("RW 02", false, false, false);
        terpenuhi(periksa(MusyawarahTiapRw.class, new HasilMusyawarahFakta(List.of(setuju, menolak))));
        gagal(periksa(MusyawarahTiapRw.class, new HasilMusyawarahFakta(List.of(setuju, belum))), Akibat.TOLAK,
                "MUSYAWARAH_RW_BELUM_DIADAKAN");
        terpenuhi(periksa(KeputusanMusyawarahTiapRw.class, new HasilMusyawarahFakta(List.of(setuju, menolak))));
        gagal(periksa(KeputusanMusyawarahTiapRw.class, new HasilMusyawarahFakta(List.of(setuju, belum))), Akibat.TOLAK,
                "KEPUTUSAN_MUSYAWARAH_RW_TIDAK_ADA");
        terpenuhi(periksa(DisetujuiSetiapMusyawarah.class, new HasilMusyawarahFakta(List.of(setuju, setuju))));
        assertThat(periksa(DisetujuiSetiapMusyawarah.class, new HasilMusyawarahFakta(List.of(setuju, menolak))).terpenuhi()).isFalse();
        LocalDate hari = LocalDate.of(2019, 3, 10);
        terpenuhi(periksa(BeritaAcaraRwDitandatangani.class, new BeritaAcaraDitandatangani.Fakta("1", hari, List.of("Lurah"), true)));
        gagal(periksa(BeritaAcaraRwDitandatangani.class, new BeritaAcaraDitandatangani.Fakta(null, null, List.of(), true)), Akibat.TOLAK,
                "BERITA_ACARA_TIDAK_ADA");
    }

    private static Putusan jumlah(List<String> rw, List<String> bukan) {
        return periksa(JumlahRwPenggabungan.class, new JumlahRwPenggabungan.Fakta(rw, bukan));
    }

    private static Putusan hasil(int rt) {
        return periksa(HasilDalamBatas.class, new HasilDalamBatas.Fakta("RW 01", "RW", rt, false));
    }

    private static Putusan kuorum(int hadir, int peserta, int gagal) {
        return periksa(KuorumPenggabunganRw.class, new KuorumFakta(hadir, peserta, gagal));
    }
}
