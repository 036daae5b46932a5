package id.rukun.hukum.kebijakan.pencatatan;

import static id.rukun.hukum.muat.HukumUji.gagal;
import static id.rukun.hukum.muat.HukumUji.periksa;
import static id.rukun.hukum.muat.HukumUji.terpenuhi;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Putusan;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Policies and safeguards of changes of the register: both sides of each. */
class KebijakanPencatatanTest {

    private static final LocalDate HARI = LocalDate.of(2019, 6, 30);
    private static final LocalDate LAHIR = LocalDate.of(1980, 5, 17);

    @Test
    @DisplayName("RUKUN-DATA-43 NIK milik satu orang, nomor KK milik satu kartu")
    void nomor() {
        terpenuhi(periksa(NomorKependudukanUnik.class, new NomorKependudukanUnik.Fakta("NIK", "…0001", false)));
        gagal(periksa(NomorKependudukanUnik.class, new NomorKependudukanUnik.Fakta("NIK", "…0001", true)), Akibat.TOLAK,
                "NIK_SUDAH_TERCATAT");
        gagal(periksa(NomorKependudukanUnik.class, new NomorKependudukanUnik.Fakta("NOMOR_KK", "…0001", true)), Akibat.TOLAK,
                "NOMOR_KK_SUDAH_TERCATAT");
    }

    @Test
    @DisplayName("RUKUN-DATA-46 harinya dalam hidupnya, tidak sebelum yang sudah tercatat; pada hari yang sama dapat")
    void hari() {
        terpenuhi(periksa(HariSesuaiRegister.class, new HariSesuaiRegister.Fakta("Pindah", HARI, LAHIR, HARI, null)));
        terpenuhi(periksa(HariSesuaiRegister.class, new HariSesuaiRegister.Fakta("Pindah", LAHIR, LAHIR, null, null)));
        gagal(periksa(HariSesuaiRegister.class, new HariSesuaiRegister.Fakta("Pindah", LAHIR.minusDays(1), LAHIR, null, null)),
                Akibat.TOLAK, "HARI_SEBELUM_LAHIR");
        gagal(periksa(HariSesuaiRegister.class, new HariSesuaiRegister.Fakta("Pindah", HARI, LAHIR, HARI.plusDays(1), null)),
                Akibat.TOLAK, "HARI_SEBELUM_REGISTER");
        gagal(periksa(HariSesuaiRegister.class, new HariSesuaiRegister.Fakta("Pindah", HARI, LAHIR, null, HARI)), Akibat.TOLAK,
                "PENDUDUK_SUDAH_MENINGGAL");
    }

    @Test
    @DisplayName("RUKUN-DATA-47 satu kepala pada setiap kartu; RUKUN-DATA-48 satu kartu di satu RT")
    void kartu() {
        terpenuhi(periksa(SatuKepalaSatuKartu.class, new SatuKepalaSatuKartu.Fakta("A", 0, true, true)));
        gagal(periksa(SatuKepalaSatuKartu.class, new SatuKepalaSatuKartu.Fakta("A", 1, true, true)), Akibat.TOLAK,
                "KEPALA_MENINGGALKAN_KARTU");
        gagal(periksa(SatuKepalaSatuKartu.class, new SatuKepalaSatuKartu.Fakta("A", 0, false, true)), Akibat.TOLAK,
                "BUKAN_ANGGOTA_KARTU");
        gagal(periksa(SatuKepalaSatuKartu.class, new SatuKepalaSatuKartu.Fakta("A", 0, true, false)), Akibat.TOLAK, "TANPA_KARTU");
        terpenuhi(periksa(KartuSatuRt.class, new KartuSatuRt.Fakta("…0001", "RT 001/RW 01", "RT 001/RW 01")));
        gagal(periksa(KartuSatuRt.class, new KartuSatuRt.Fakta("…0001", "RT 001/RW 01", "RT 002/RW 01")), Akibat.TOLAK,
                "KARTU_DI_RT_LAIN");
        gagal(periksa(KartuSatuRt.class, new KartuSatuRt.Fakta("…0001", null, "RT 002/RW 01")), Akibat.TOLAK, "KARTU_TIDAK_DIKENAL");
    }

    @Test
    @DisplayName("RUKUN-DATA-49 register belum berubah sejak diminta")
    void belumBerubah() {
        terpenuhi(periksa(RegisterBelumBerubah.class, new RegisterBelumBerubah.Fakta("orang ini", true)));
        gagal(periksa(RegisterBelumBerubah.class, new RegisterBelumBerubah.Fakta("orang ini", false)), Akibat.TOLAK, "REGISTER_BERUBAH");
    }

    @Test
    @DisplayName("RUKUN-POL-165 Kelurahan mencatat penduduknya sendiri, dan yang datang")
    void wilayah() {
        terpenuhi(penduduk(false, true, true, false));
        terpenuhi(penduduk(true, true, false, false));
        gagal(penduduk(false, true, false, false), Akibat.TOLAK, "PENDUDUK_DI_LUAR_WILAYAH");
        gagal(penduduk(true, true, true, false), Akibat.TOLAK, "PENDUDUK_DI_LUAR_WILAYAH");
        gagal(penduduk(true, false, false, false), Akibat.TOLAK, "PENDUDUK_TIDAK_DITEMUKAN");
        gagal(penduduk(false, false, false, false), Akibat.TOLAK, "PENDUDUK_TIDAK_DITEMUKAN");
        gagal(penduduk(true, true, false, true), Akibat.TOLAK, "TERCATAT_PEMERINTAH_LAIN");
    }

    private static Putusan penduduk(boolean dicari, boolean ditemukan, boolean disini, boolean lain) {
        return periksa(PendudukWilayahSendiri.class,
                new PendudukWilayahSendiri.Fakta("Kelurahan Gambir", dicari, ditemukan, disini, lain));
    }

    @Test
    @DisplayName("RUKUN-POL-167 satu perubahan sekaligus; RUKUN-POL-169 unit yang ditata menunggu")
    void menunggu() {
        terpenuhi(periksa(SatuPencatatanSekaligus.class, new SatuPencatatanSekaligus.Fakta(null)));
        gagal(periksa(SatuPencatatanSekaligus.class, new SatuPencatatanSekaligus.Fakta("2026-000001")), Akibat.TOLAK, "SEDANG_DICATAT");
        terpenuhi(periksa(MenungguPenataan.class, new MenungguPenataan.Fakta("RT 001/RW 01", null)));
        gagal(periksa(MenungguPenataan.class, new MenungguPenataan.Fakta("RT 001/RW 01", "2026-000001")), Akibat.TOLAK,
                "UNIT_SEDANG_DITATA");
    }

    @Test
    @DisplayName("RUKUN-POL-168 yang dibatalkan ialah catatan terakhir")
    void pembatalan() {
        terpenuhi(batal(true, false, null));
        gagal(batal(true, true, "2026-000002"), Akibat.TOLAK, "ADA_CATATAN_SESUDAHNYA");
        gagal(batal(true, true, null), Akibat.TOLAK, "ADA_CATATAN_SESUDAHNYA");
        gagal(batal(false, false, null), Akibat.TOLAK, "BUKAN_CATATAN_BERLAKU");
        gagal(periksa(PencatatanDapatDibatalkan.class, new PencatatanDapatDibatalkan.Fakta("2026-000001", true, true, "2026-000002", true)),
                Akibat.TOLAK, "DATA_ORANGNYA_DIHAPUS");
    }

    @Test
    @DisplayName("RUKUN-POL-170 jumlah KK hanya bagi RT tanpa kartu; tetangga sejenis")
    void keteranganUnit() {
        terpenuhi(keterangan("BATAS", false, 90));
        terpenuhi(keterangan("JUMLAH_KK", true, 0));
        gagal(keterangan("JUMLAH_KK", true, 1), Akibat.TOLAK, "KARTU_SUDAH_TERCATAT");
        gagal(keterangan("JUMLAH_KK", false, 0), Akibat.TOLAK, "JUMLAH_KK_BUKAN_RT");
        terpenuhi(keterangan("TETANGGA", true, 0));
        gagal(keterangan("TETANGGA", true, 0, "RW 02"), Akibat.TOLAK, "TETANGGA_TIDAK_SEJENIS");
    }

    private static Putusan keterangan(String apa, boolean rt, int kartu, String... tidakSejenis) {
        return periksa(KeteranganUnitTerbuka.class,
                new KeteranganUnitTerbuka.Fakta("RT 001/RW 01", apa, rt, kartu, List.of(tidakSejenis)));
    }

    private static Putusan batal(boolean berlaku, boolean bertumpu, String kemudian) {
        return periksa(PencatatanDapatDibatalkan.class,
                new PencatatanDapatDibatalkan.Fakta("2026-000001", berlaku, bertumpu, kemudian, false));
    }
}
