package id.rukun.prosedur.pasal15.proses;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.engine.link.PembukaHarian;
import id.rukun.prosedur.pasal15.TemuanBatas;
import id.rukun.prosedur.pasal15.TemuanBatasService;
import id.rukun.prosedur.pasal15.TindakanTemuan;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Ditolak;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.Pejabat;
import id.rukun.uji.RencanaKelurahan;
import id.rukun.uji.UjiAplikasi;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** TM-15 and TM-17: what the daily process finds, and the one list of a Kelurahan. */
@UjiAplikasi
class PemantauanBatasTest {

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private PembukaHarian pembuka;
    @Autowired private TemuanBatasService temuan;

    private KelurahanUji kelurahan;
    private Pejabat lurah;

    /** RT 001/RW 01 with 79 KK, RT 001/RW 02 with 161; 14 empty RT, and two RW with eight RT each. */
    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan(new RencanaKelurahan().dipantau().kkA(79).kkB(161).rtPerRw(8));
        lurah = panggung.sebagai(kelurahan.akun("lurah"));
    }

    @Test
    @DisplayName("TM-15 satu tugas untuk satu Kelurahan dengan daftarnya; besoknya tidak ada yang baru; kembali dalam batas: hilang dari daftar")
    void satuTugas() {
        String daftar = hariIni();
        assertThat(semua(TindakanTemuan.TERBUKA)).hasSize(16).extracting(TemuanBatas::pelanggaran)
                .containsOnlyOnce("LEBIH").contains("KURANG");
        List<TemuanBatas> sebelum = semua(TindakanTemuan.TERBUKA);
        jam.maju(Duration.ofDays(1));
        assertThat(hariIni()).isEqualTo(daftar);
        assertThat(panggung.jumlahKasus(kelurahan.id)).isOne();
        assertThat(semua(TindakanTemuan.TERBUKA)).usingRecursiveFieldByFieldElementComparator()
                .as("tidak ada yang ditulis lagi").containsExactlyInAnyOrderElementsOf(sebelum);

        panggung.ubah(e -> kelurahan.kkMasuk(kelurahan.rtA, jam.hariIni()));
        hariIni();
        assertThat(semua(TindakanTemuan.SELESAI)).extracting(TemuanBatas::unitId).containsExactly(kelurahan.rtA);
        Ditolak.dengan("DALAM_BATAS", () -> tinjau(daftar, buka(kelurahan.rtA)));
    }

    @Test
    @DisplayName("TM-15, TM-17 dibuka per unit, ditunda dengan alasan dan tanggal; pada hari itu kembali pada daftar")
    void ditanganiDanDitunda() {
        String daftar = hariIni();
        LocalDate sampai = jam.hariIni().plusDays(30);
        tinjau(daftar, buka(kelurahan.rtB));
        assertThat(panggung.jumlahKasus(kelurahan.id)).isEqualTo(2);
        Ditolak.dengan("PERTIMBANGAN_SEDANG_BERJALAN", () -> tinjau(daftar, buka(kelurahan.rtB)));
        Ditolak.dengan("PENUNDAAN_DI_LUAR_BATAS", () -> tinjau(daftar, tunda(jam.hariIni(), kelurahan.rtA)));
        Ditolak.dengan("PENUNDAAN_DI_LUAR_BATAS", () -> tinjau(daftar, tunda(jam.hariIni().plusYears(1).plusDays(1), kelurahan.rtA)));
        tinjau(daftar, tunda(sampai, kelurahan.rtA));
        String[] sisa = semua(TindakanTemuan.TERBUKA).stream().map(TemuanBatas::unitId).toArray(String[]::new);
        assertThat(sisa).hasSize(14).doesNotContain(kelurahan.rtA, kelurahan.rtB);
        tinjau(daftar, tunda(sampai.plusDays(5), sisa));
        panggung.pastikanSelesai(daftar, "SELESAI");

        jam.maju(Duration.ofDays(1));
        assertThat(daftarTerbuka()).isEmpty();
        jam.maju(Duration.ofDays(29));
        assertThat(hariIni()).isNotEqualTo(daftar);
        assertThat(semua(TindakanTemuan.TERBUKA)).extracting(TemuanBatas::unitId).containsExactly(kelurahan.rtA);
        assertThat(semua(TindakanTemuan.P15)).extracting(TemuanBatas::unitId).containsExactly(kelurahan.rtB);

        panggung.ubah(e -> kelurahan.kkMasuk(kelurahan.rtA, jam.hariIni()));
        String kedua = daftarTerbuka().get(0).nomor();
        pembuka.segarkan();
        panggung.pastikanSelesai(kedua, "SELESAI");
    }

    @Test
    @DisplayName("kembali-dalam-batas mengakhiri pertimbangan; yang ditinggalkan kembali pada daftar")
    void kembaliDalamBatas() {
        hariIni();
        KasusPasal15 kasus = new KasusPasal15(panggung, kelurahan, jam.hariIni()).mulai(kelurahan.rtA);
        KasusPasal15 lain = new KasusPasal15(panggung, kelurahan, jam.hariIni()).mulai(kelurahan.rtB);
        assertThat(semua(TindakanTemuan.P15)).hasSize(2);
        panggung.akhiri(lain.nomor());
        panggung.ubah(e -> kelurahan.kkMasuk(kelurahan.rtA, jam.hariIni()));
        pembuka.segarkan();

        panggung.pastikanSelesai(kasus.nomor(), "SELESAI");
        assertThat(semua(TindakanTemuan.SELESAI)).extracting(TemuanBatas::unitId).containsExactly(kelurahan.rtA);
        assertThat(semua(TindakanTemuan.TERBUKA)).extracting(TemuanBatas::unitId).contains(kelurahan.rtB);
    }

    @Test
    @DisplayName("yang dikecualikan tidak ditemukan; RW dengan tujuh atau tujuh belas RT ditemukan")
    void rwDanPengecualian() {
        KelurahanUji kecil = panggung.kelurahan(new RencanaKelurahan().dipantau().dikecualikanA().kkA(25).kkB(80).rtPerRw(7));
        KelurahanUji besar = panggung.kelurahan(new RencanaKelurahan().dipantau().kkA(80).kkB(80).rtPerRw(17));
        pembuka.segarkan();
        assertThat(temuan.terbuka(kecil.id)).extracting(TemuanBatas::unitId).contains(kecil.rwA, kecil.rwB)
                .doesNotContain(kecil.rtA, kecil.rtB);
        assertThat(temuan.terbuka(besar.id)).filteredOn(t -> t.unitId().equals(besar.rwA)).singleElement().satisfies(t -> {
            assertThat(t.jumlah()).isEqualTo(17);
            assertThat(t.pelanggaran()).isEqualTo("LEBIH");
        });
    }

    /** What the daily process does in this Kelurahan; number of its list. */
    private String hariIni() {
        pembuka.segarkan();
        assertThat(pembuka.wilayah().contains(kelurahan.id)).isEqualTo(daftarTerbuka().isEmpty());
        pembuka.buka(kelurahan.id);
        return daftarTerbuka().get(0).nomor();
    }

    private List<Kasus> daftarTerbuka() {
        List<Kasus> semua = new ArrayList<>();
        panggung.ubah(e -> semua.addAll(e.createQuery("select k from Kasus k where k.unitId = :id and k.prosedur = 'peninjauan-batas' "
                + "and k.status = id.rukun.berkas.kasus.StatusKasus.BERJALAN", Kasus.class).setParameter("id", kelurahan.id).getResultList()));
        return semua;
    }

    private List<TemuanBatas> semua(TindakanTemuan tindakan) {
        List<TemuanBatas> semua = new ArrayList<>();
        panggung.ubah(e -> semua.addAll(e.createQuery("select t from TemuanBatas t where t.kelurahanId = :id and t.tindakan = :apa",
                TemuanBatas.class).setParameter("id", kelurahan.id).setParameter("apa", tindakan).getResultList()));
        return semua;
    }

    private void tinjau(String daftar, Map<String, Object> isian) {
        lurah.kirim(daftar, "TinjauBatas", isian);
    }

    private static Map<String, Object> buka(String... unit) {
        return Map.of("unit", List.of(unit), "tindakan", "BUKA");
    }

    private static Map<String, Object> tunda(LocalDate sampai, String... unit) {
        return Map.of("unit", List.of(unit), "tindakan", "TUNDA", "ditundaSampai", sampai, "alasan", KasusPasal15.ALASAN);
    }
}
