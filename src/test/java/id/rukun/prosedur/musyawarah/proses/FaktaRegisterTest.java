package id.rukun.prosedur.musyawarah.proses;

import static id.rukun.prosedur.musyawarah.register.StatusMusyawarah.KEHADIRAN_KURANG;
import static id.rukun.prosedur.musyawarah.register.StatusMusyawarah.PIMPINAN_TIDAK_SAH;
import static id.rukun.prosedur.musyawarah.register.StatusMusyawarah.SAH;
import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.engine.sheet.DaftarPilihan.BarisPilihan;
import id.rukun.engine.sheet.ListReader;
import id.rukun.jabatan.Jabatan;
import id.rukun.penduduk.Penduduk;
import id.rukun.prosedur.musyawarah.formulir.KehadiranIsian;
import id.rukun.prosedur.musyawarah.formulir.PutusanLurah;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Ditolak;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.Pejabat;
import id.rukun.uji.RencanaKelurahan;
import id.rukun.uji.UjiAplikasi;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Meetings with what the register really holds: two cards, deaths, removals, namesakes, and a strange chair. */
@UjiAplikasi
class FaktaRegisterTest {

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private ListReader daftar;

    private LocalDate hariIni;
    private KelurahanUji kelurahan;
    private Jalan jalan;

    @BeforeEach
    void siapkan() {
        hariIni = jam.hariIni();
        kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(12).kkB(12));
        jalan = new Jalan(panggung, kelurahan, hariIni).sampaiMusyawarahRt();
    }

    @Test
    @DisplayName("kepala dari dua KK: satu orang, satu kursi")
    void duaKk() {
        panggung.ubah(e -> kelurahan.kkKedua(kelurahan.kepalaA.get(0), kelurahan.rtA));
        jalan.undang("rw01");

        assertThat(daftar("rw01", "musyawarah-peserta")).extracting(BarisPilihan::id)
                .containsExactlyInAnyOrderElementsOf(kelurahan.kepalaA);
        kehadiran("rw01", kelurahan.kepalaA);
        assertThat(lembar("rw01", "CatatPembahasan")).contains("12 kepala keluarga; kuorum 8");
        assertThat(panggung.rapat(jalan.nomor(), kelurahan.rtA)).containsExactly(SAH);
    }

    @Test
    @DisplayName("peserta yang meninggal sesudah diundang: terlihat, tidak dapat hadir, tidak dihitung; yang pindah tetap")
    void meninggal() {
        jalan.undang("rw01");
        panggung.ubah(e -> {
            e.find(Penduduk.class, kelurahan.kepalaA.get(0)).meninggal(hariIni.minusDays(2));
            kelurahan.kkKeluar(kelurahan.kepalaA.get(1), hariIni.minusDays(1));
        });

        assertThat(daftar("rw01", "musyawarah-peserta")).hasSize(12).extracting(BarisPilihan::keterangan)
                .anyMatch(k -> k.contains("meninggal") && k.endsWith("tidak dihitung"))
                .anyMatch(k -> k.contains("pindah") && k.endsWith("tetap peserta menurut daftar hari undangan"));
        Ditolak.dengan("PESERTA_SUDAH_MENINGGAL", () -> kehadiran("rw01", kelurahan.kepalaA))
                .contains("Warga 1 (meninggal").doesNotContain("Warga 2");
        kehadiran("rw01", kelurahan.kepalaA.subList(1, 9));
        assertThat(lembar("rw01", "CatatPembahasan"))
                .contains("11 kepala keluarga; kuorum 8; 1 lagi meninggal sesudah diundang");
        assertThat(panggung.rapat(jalan.nomor(), kelurahan.rtA)).as("8 dari 11").containsExactly(SAH);
    }

    @Test
    @DisplayName("RUKUN-DATA-25 yang meninggal pada hari rapat masih dapat hadir hari itu, dan tetap dihitung")
    void meninggalHariItu() {
        jalan.undang("rw01");
        panggung.ubah(e -> e.find(Penduduk.class, kelurahan.kepalaA.get(0)).meninggal(hariIni));

        kehadiran("rw01", kelurahan.kepalaA);
        assertThat(lembar("rw01", "CatatPembahasan")).contains("12 kepala keluarga; kuorum 8");
        assertThat(panggung.rapat(jalan.nomor(), kelurahan.rtA)).containsExactly(SAH);
    }

    @Test
    @DisplayName("rapat yang diadakan kemudian: yang menjabat sesudah hari undangan dapat dipilih, walaupun kini tidak lagi")
    void menjabatSesudahHariUndangan() {
        Map<String, Object> undangan = jalan.undangan();
        undangan.put("tanggalUndangan", hariIni.minusDays(12));
        undangan.put("tanggalMusyawarah", hariIni.minusDays(5));
        jalan.pejabat("rw01").kirim(jalan.nomor(), "UndangPeserta", undangan);
        panggung.ubah(e -> e.createQuery("update PemegangJabatan p set p.mulai = :mulai, p.sampai = :sampai where p.id = :id")
                .setParameter("mulai", hariIni.minusDays(3)).setParameter("sampai", hariIni.minusDays(1))
                .setParameter("id", kelurahan.jabatan("rt01")).executeUpdate());

        assertThat(daftar("rw01", "musyawarah-pimpinan")).extracting(BarisPilihan::id).contains(kelurahan.jabatan("rt01"));
    }

    @Test
    @DisplayName("yang meninggal atau pindah sebelum undangan tidak masuk daftar, walaupun KK-nya masih aktif")
    void sebelumUndangan() {
        panggung.ubah(e -> {
            e.find(Penduduk.class, kelurahan.kepalaA.get(0)).meninggal(hariIni.minusDays(30));
            e.createQuery("update Domisili d set d.sampai = :akhir where d.pendudukId = :id")
                    .setParameter("akhir", hariIni.minusDays(30)).setParameter("id", kelurahan.kepalaA.get(1))
                    .executeUpdate();
        });
        jalan.undang("rw01");

        assertThat(daftar("rw01", "musyawarah-peserta")).extracting(BarisPilihan::id)
                .containsExactlyInAnyOrderElementsOf(kelurahan.kepalaA.subList(2, 12));
    }

    @Test
    @DisplayName("senama dibedakan dengan tahun lahir, tidak dengan NIK; yang tidak senama tidak")
    void senama() {
        panggung.ubah(e -> {
            for (int i = 0; i < 2; i++) {
                e.createQuery("update Penduduk p set p.nama = 'Siti Aminah', p.tanggalLahir = :lahir where p.id = :id")
                        .setParameter("lahir", LocalDate.of(1971 + i, 5, 3))
                        .setParameter("id", kelurahan.kepalaA.get(i)).executeUpdate();
            }
        });
        jalan.undang("rw01");

        List<BarisPilihan> peserta = daftar("rw01", "musyawarah-peserta");
        assertThat(peserta).filteredOn(b -> b.label().equals("Siti Aminah")).extracting(BarisPilihan::keterangan)
                .anyMatch(k -> k.endsWith("lahir 1971")).anyMatch(k -> k.endsWith("lahir 1972"));
        assertThat(peserta).filteredOn(b -> !b.label().equals("Siti Aminah")).extracting(BarisPilihan::keterangan)
                .noneMatch(k -> k.contains("lahir"));
    }

    @Test
    @DisplayName("dipimpin Ketua RW lain, yang tidak ada dalam daftar: dicatat dengan nama dan kedudukan, lalu diulang")
    void dipimpinOrangLain() {
        jalan.undang("rw01");
        assertThat(daftar("rw01", "musyawarah-pimpinan")).extracting(BarisPilihan::id).contains(KehadiranIsian.ORANG_LAIN);
        Map<String, Object> isian = jalan.kehadiran("rw01", kelurahan.kepalaA);
        isian.put("pimpinan", KehadiranIsian.ORANG_LAIN);
        Ditolak.dengan("ISIAN_TIDAK_SAH", () -> kirim(isian)).contains("Nama pimpinan");
        isian.put("namaPimpinan", "Joko Susilo");
        Ditolak.dengan("ISIAN_TIDAK_SAH", () -> kirim(isian)).contains("Kedudukan pimpinan");
        isian.put("kedudukanPimpinan", "Ketua RW 05");
        kirim(isian);

        assertThat(panggung.rapat(jalan.nomor(), kelurahan.rtA)).containsExactly(PIMPINAN_TIDAK_SAH);
        assertThat(lembar("rw01", "UndangPeserta")).contains("dipimpin Joko Susilo, Ketua RW 05");
    }

    @Test
    @DisplayName("Ketua RW yang juga pengurus RT dan dipilih menurut jabatan RT-nya tetap Ketua RW yang memimpin")
    void duaJabatan() {
        panggung.ubah(e -> kelurahan.jabatanKedua("rw01", kelurahan.rtA, Jabatan.BIDANG_RT));
        Map<String, Object> isian = jalan.undang("rw01").kehadiran("rw01", kelurahan.kepalaA);
        isian.put("pimpinan", daftar("rw01", "musyawarah-pimpinan").stream()
                .filter(b -> b.label().contains("Pengurus Bidang RT 001")).findFirst().orElseThrow().id());
        kirim(isian);

        assertThat(panggung.rapat(jalan.nomor(), kelurahan.rtA)).containsExactly(SAH);
    }

    @Test
    @DisplayName("suara yang tidak sama dengan yang hadir, suara 0-0-0, dan mufakat tanpa upaya ditolak")
    void hitunganSuara() {
        RapatRt rapat = RapatRt.mulai(panggung, hariIni, 9).rapat(9);
        Map<String, Object> tanpaUpaya = Jalan.mufakat();
        tanpaUpaya.put("mufakatDicoba", false);
        Ditolak.dengan("MUFAKAT_TANPA_UPAYA", () -> rapat.kirim("CatatPembahasan", tanpaUpaya));
        rapat.dipungutSuara();
        Ditolak.dengan("SUARA_TIDAK_SAMA_DENGAN_HADIR", () -> rapat.suara(5, 3, 0)).contains("yang hadir 9");
        Ditolak.dengan("SUARA_TIDAK_SAMA_DENGAN_HADIR", () -> rapat.suara(0, 0, 0));
        rapat.suara(5, 3, 1);
        assertThat(rapat.tugasKetua()).containsExactly("TandatanganiBeritaAcara");
    }

    @Test
    @DisplayName("tidak semua pengurus diundang ke musyawarah Kelurahan: diulang, kecuali semuanya hadir")
    void undanganKelurahan() {
        jalan.keduaRtSetuju().sampaikan();
        Map<String, Object> undangan = jalan.undangan();
        undangan.put("tanggalUndangan", hariIni); // not before the results were handed over
        undangan.put("semuaDiundang", false);
        jalan.pejabat("lurah").kirim(jalan.nomor(), "UndangPeserta", undangan);
        jalan.hadirKelurahan(kelurahan.pengurus().subList(0, kelurahan.pengurus().size() - 1), tokoh());
        assertThat(panggung.rapat(jalan.nomor(), kelurahan.id)).containsExactly(KEHADIRAN_KURANG);
        assertThat(panggung.kodeGagal(jalan.nomor())).contains("PENGURUS_TIDAK_DIUNDANG");

        jalan.lurahMemutus(PutusanLurah.LANJUT);
        jalan.pejabat("lurah").kirim(jalan.nomor(), "UndangPeserta", undangan);
        jalan.hadirKelurahan(kelurahan.pengurus(), tokoh());
        assertThat(panggung.kodeGagal(jalan.nomor())).containsOnlyOnce("PENGURUS_TIDAK_DIUNDANG");
    }

    @Test
    @DisplayName("RUKUN-DATA-27 nomor hasil 000 ditolak")
    void nomorNol() {
        kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(20).kkB(20));
        jalan = new Jalan(panggung, kelurahan, hariIni).sampaiMusyawarahKelurahan().undang("lurah")
                .hadirKelurahan(kelurahan.pengurus(), new Jalan(panggung, kelurahan, hariIni).tokoh(10, 10));
        Ditolak.dengan("NOMOR_UNIT_TIDAK_SAH", () -> jalan.mufakatTercapai(kelurahan.rwA, "000"));
    }

    @Test
    @DisplayName("RUKUN-POL-46 usul melalui RT yang tidak ikut digabung ditolak ketika RT dipilih")
    void pengusulTidakTerlibat() {
        jalan.mulai(Map.of("asal", List.of("MASYARAKAT"), "unitPengusul", kelurahan.rtKosong, "alasan", Jalan.ALASAN));
        Ditolak.dengan("PENGUSUL_TIDAK_TERLIBAT", jalan::pilihRt).contains("RT 002/RW 01");
    }

    private List<Map<String, String>> tokoh() {
        return jalan.tokoh(10, 10);
    }

    private void kehadiran(String rw, List<String> hadir) {
        kirim(jalan.kehadiran(rw, hadir));
    }

    private void kirim(Map<String, Object> isian) {
        jalan.pejabat("rw01").kirim(jalan.nomor(), "CatatKehadiran", isian);
    }

    private String lembar(String peran, String kegiatan) {
        return jalan.pejabat(peran).lembar(jalan.pejabat(peran).tugas(jalan.nomor(), kegiatan));
    }

    private List<BarisPilihan> daftar(String peran, String nama) {
        Pejabat pejabat = jalan.pejabat(peran);
        String tugas = pejabat.tugas(jalan.nomor(), "CatatKehadiran").getId();
        return pejabat.masuk(() -> daftar.tugas(tugas, nama)).orElseThrow();
    }
}
