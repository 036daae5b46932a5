package id.rukun.prosedur.musyawarah.proses;

import static id.rukun.prosedur.musyawarah.register.StatusMusyawarah.GAGAL_KUORUM;
import static id.rukun.prosedur.musyawarah.register.StatusMusyawarah.PIMPINAN_TIDAK_SAH;
import static id.rukun.prosedur.musyawarah.register.StatusMusyawarah.SAH;
import static id.rukun.prosedur.musyawarah.register.StatusMusyawarah.SAH_TANPA_KUORUM;
import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.engine.sheet.DaftarPilihan.BarisPilihan;
import id.rukun.engine.sheet.ListReader;
import id.rukun.hukum.ParameterHukum;
import id.rukun.jabatan.Jabatan;
import id.rukun.prosedur.musyawarah.HasilRangkaian;
import id.rukun.prosedur.musyawarah.Kehadiran;
import id.rukun.prosedur.musyawarah.register.JenisMusyawarah;
import id.rukun.prosedur.musyawarah.mode.ModeMusyawarah;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import id.rukun.prosedur.musyawarah.formulir.PutusanLurah;
import id.rukun.prosedur.musyawarah.formulir.UndanganIsian;
import id.rukun.prosedur.musyawarah.mode.RegisterTokoh;
import id.rukun.prosedur.musyawarah.register.CalonPeserta;
import id.rukun.prosedur.musyawarah.register.KualitasPeserta;
import id.rukun.prosedur.musyawarah.register.Musyawarah;
import id.rukun.prosedur.musyawarah.register.PesertaMusyawarah;
import id.rukun.prosedur.tokoh.TokohMasyarakat;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Ditolak;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.ModeCalonRtUji;
import id.rukun.uji.ModeUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.Pejabat;
import id.rukun.uji.UjiAplikasi;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The model under a mode that no procedure has: other people, another chair, another quorum, without another line of it. */
@UjiAplikasi
class ModeMusyawarahTest {

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private ListReader daftar;
    @Autowired private MusyawarahService musyawarah;
    @Autowired private RegisterTokoh tokoh;
    @Autowired private List<ModeMusyawarah> semua;
    @Autowired private ParameterHukum parameter;
    @Autowired private TransactionTemplate transaksi;

    private KelurahanUji kelurahan;
    private Jalan bentuk;
    private Pejabat lurah;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan();
        bentuk = new Jalan(panggung, kelurahan, jam.hariIni());
        lurah = panggung.sebagai(kelurahan.akun("lurah"));
    }

    @Test
    @DisplayName("pengurus RW dan RT bermusyawarah dipimpin Lurah: daftar, pimpinan, kuorum tanpa pengecualian, sampai selesai")
    void badanLain() {
        String nomor = mulai("PENENTUAN_PANITIA");
        undang(nomor);
        List<String> pengurus = peserta(nomor);
        assertThat(pengurus).hasSize(4).contains(kelurahan.orang("rw01"), kelurahan.orang("rt01"));
        hadir(nomor, "rw01", pengurus);
        undang(nomor);
        hadir(nomor, "lurah", pengurus.subList(0, 2));
        putuskan(nomor);
        undang(nomor);
        hadir(nomor, "lurah", pengurus.subList(0, 2));
        undang(nomor);
        hadir(nomor, "lurah", pengurus.subList(0, 2));
        putuskan(nomor);
        undang(nomor);
        assertThat(lurah.lembar(lurah.tugas(nomor, "CatatKehadiran"))).contains("4 pengurus; kuorum 3");
        hadir(nomor, "lurah", pengurus.subList(0, 3));
        lurah.kirim(nomor, "CatatPembahasan", Jalan.mufakat());
        lurah.kirim(nomor, "TandatanganiBeritaAcara", Map.of("nomor", "BA-1", "tanggal", jam.hariIni(),
                "penandatangan", "Pejabat " + kelurahan.akun("lurah")));

        assertThat(panggung.rapat(nomor, kelurahan.rwA))
                .containsExactly(PIMPINAN_TIDAK_SAH, GAGAL_KUORUM, GAGAL_KUORUM, GAGAL_KUORUM, SAH);
        assertThat(panggung.berkas(nomor, JenisEntri.PUTUSAN)).extracting(p -> p.path("aturan").asText())
                .contains("PERGUB171-PS11-1a.3", "PERGUB171-PS1-21.5").doesNotContain("PERGUB171-PS40-1",
                        "PERGUB171-PS40-2", "PERGUB171-PS1-20.1");
        assertThat(musyawarah.hasil(panggung.kasus(nomor).id(), JenisMusyawarah.RW)).hasSize(1)
                .allMatch(HasilRangkaian::sah);
        panggung.pastikanSelesai(nomor, "SELESAI");
    }

    @Test
    @DisplayName("EX-078, EX-080: pengurus RW dan RT dengan tokoh tiap RT, rangkap dihitung satu; pengecualian dua kali gagal terbuka")
    void musyawarahRw() {
        panggung.ubah(semua -> {
            kelurahan.tokohTiapRt(kelurahan.rwA, 3);
            kelurahan.jabatanKedua("sekretaris.rw01", kelurahan.rtKosong, Jabatan.SEKRETARIS_RT);
        });
        String nomor = mulai("RW", "PROGRAM_KERJA");
        Pejabat ketua = panggung.sebagai(kelurahan.akun("rw01"));
        assertThat(ketua.lembar(ketua.tugas(nomor, "UndangPeserta"))).contains("Ketua RW 01");
        List<String> peserta = List.of();
        for (int ke = 1; ke <= 3; ke++) {
            ketua.kirim(nomor, "UndangPeserta", bentuk.undangan());
            peserta = peserta(ketua, nomor);
            ketua.kirim(nomor, "CatatKehadiran", bentuk.kehadiran("rw01", peserta.subList(0, 1)));
            if (ke == 2) {
                putuskan(nomor);
            }
        }
        assertThat(peserta).hasSize(4 + 9 * 3).doesNotHaveDuplicates()
                .contains(kelurahan.orang("rw01"), kelurahan.orang("rt01"));
        assertThat(ketua.lembar(ketua.tugas(nomor, "CatatPembahasan")))
                .contains("31 pengurus dan tokoh masyarakat; kuorum 21");
        selesaikan(ketua, "rw01", nomor);

        assertThat(panggung.rapat(nomor, kelurahan.rwA)).containsExactly(GAGAL_KUORUM, GAGAL_KUORUM, SAH_TANPA_KUORUM);
        assertThat(hasil(nomor, JenisMusyawarah.RW)).hasSize(1).allMatch(HasilRangkaian::sah);
        assertThat(panggung.berkas(nomor, JenisEntri.PUTUSAN)).extracting(p -> p.path("aturan").asText())
                .contains("PERGUB171-PS41-2", "PERGUB171-PS42-1", "PERGUB171-PS42-2", "PERGUB171-PS1-21.4")
                .doesNotContain("PERGUB171-PS40-1", "PERGUB171-PS39-2");
    }

    @Test
    @DisplayName("EX-079: satu RT hanya mempunyai dua tokoh; rapat tidak dapat diundang")
    void tokohKurang() {
        panggung.ubah(semua -> {
            kelurahan.tokohTiapRt(kelurahan.rwA, 2);
            kelurahan.tokoh(kelurahan.rtA, 1);
        });
        String nomor = mulai("RW", "PROGRAM_KERJA");
        Pejabat ketua = panggung.sebagai(kelurahan.akun("rw01"));
        Ditolak.dengan("TOKOH_RT_KURANG", () -> ketua.kirim(nomor, "UndangPeserta", bentuk.undangan()))
                .contains("RT 002/RW 01: tokoh masyarakat 2, paling sedikit 3.").doesNotContain("RT 001/RW 01");
    }

    @Test
    @DisplayName("PS1-21.3: tokoh yang berita acara pemilihannya tidak dikenal; rapat tidak dapat diundang")
    void tokohTanpaPemilihan() {
        panggung.ubah(semua -> {
            kelurahan.tokohTiapRt(kelurahan.rwA, 3);
            kelurahan.menjadiTokoh(kelurahan.anggotaKeluarga(kelurahan.rtA), kelurahan.rtA, null);
        });
        String nomor = mulai("RW", "PROGRAM_KERJA");
        Pejabat ketua = panggung.sebagai(kelurahan.akun("rw01"));
        Ditolak.dengan("TOKOH_BELUM_DIPILIH", () -> ketua.kirim(nomor, "UndangPeserta", bentuk.undangan()))
                .contains("RT 001/RW 01 belum memilih Anggota Keluarga.", "Penetapan tokoh masyarakat (P-40)")
                .doesNotContain("Tokoh Warga");
    }

    @Test
    @DisplayName("P-38/G2: yang menjadi pengurus tidak lagi tokoh; undangan yang ditolak menyebut namanya dan sebabnya")
    void tokohMenjadiPengurus() {
        panggung.ubah(semua -> {
            kelurahan.tokohTiapRt(kelurahan.rwA, 3);
            String orang = kelurahan.anggotaKeluarga(kelurahan.rtA);
            kelurahan.menjadiTokoh(orang, kelurahan.rtA);
            kelurahan.menjadiPengurus(orang, kelurahan.rtKosong, Jabatan.BENDAHARA_RT);
        });
        String nomor = mulai("RW", "PROGRAM_KERJA");
        Pejabat ketua = panggung.sebagai(kelurahan.akun("rw01"));
        ketua.kirim(nomor, "UndangPeserta", bentuk.undangan());
        assertThat(peserta(ketua, nomor)).hasSize(5 + 9 * 3);

        String lagi = mulai("RW", "PROGRAM_KERJA");
        panggung.ubah(semua -> kelurahan.menjadiPengurus(tokohRt(), kelurahan.rtA, Jabatan.BENDAHARA_RT));
        Ditolak.dengan("TOKOH_RT_KURANG", () -> ketua.kirim(lagi, "UndangPeserta", bentuk.undangan()))
                .contains("RT 001/RW 01: tokoh masyarakat 2, paling sedikit 3; tidak lagi mewakilinya",
                        "Anggota Keluarga (menjadi Bendahara RT 002/RW 01", "Tokoh Warga (menjadi Bendahara RT 001/RW 01")
                .doesNotContain("RT 002/RW 01: tokoh");
    }

    @Test
    @DisplayName("RUKUN-POL-73: register memuat satu orang sebagai tokoh dua RT; rapat tidak dapat diundang")
    void tokohDuaRt() {
        panggung.ubah(e -> {
            kelurahan.tokohTiapRt(kelurahan.rwA, 3);
            String orang = kelurahan.anggotaKeluarga(kelurahan.rtA);
            kelurahan.tinggalJuga(orang, kelurahan.rtKosong);
            kelurahan.menjadiTokoh(orang, kelurahan.rtA);
            TokohMasyarakat disana = TokohMasyarakat.diambilAlih(orang, kelurahan.rtKosong, "Sesepuh", "BA-2/2018",
                    jam.hariIni().minusYears(1), jam.instant());
            disana.akhiri(jam.hariIni().plusDays(1));
            e.persist(disana);
        });
        String nomor = mulai("RW", "PROGRAM_KERJA");
        Pejabat ketua = panggung.sebagai(kelurahan.akun("rw01"));
        Ditolak.dengan("TOKOH_GANDA", () -> ketua.kirim(nomor, "UndangPeserta", bentuk.undangan()))
                .contains("Anggota Keluarga (RT 001/RW 01 dan RT 002/RW 01)", "kebijakan Rukun");
    }

    private String tokohRt() {
        return tokoh.tokoh(List.of(kelurahan.rtA), jam.hariIni()).get(0).pendudukId();
    }

    @Test
    @DisplayName("yang duduk dalam dua jabatan dua baris dan satu orang, pada yang terdaftar, yang hadir, dan yang meninggal")
    void duaBarisSatuOrang() {
        String kasusId = panggung.kasus(mulai("PENENTUAN_PANITIA")).id();
        List<CalonPeserta> calon = List.of(calon("jabatan-1", "budi"), calon("jabatan-2", "budi"),
                calon("jabatan-3", "sari"), calon("jabatan-4", "sari"), calon("jabatan-5", "tuti"));
        Kehadiran kehadiran = transaksi.execute(status -> {
            status.setRollbackOnly();
            musyawarah.bukaKelurahan(kasusId, "dua jabatan", kelurahan.id, "PENGGABUNGAN", List.of(kelurahan.rtA));
            Musyawarah rapat = musyawarah.undang(musyawarah.rangkaian("dua jabatan").orElseThrow(),
                    new UndanganIsian(null, jam.hariIni(), jam.hariIni(), LocalTime.NOON, "Balai", true), calon);
            List<PesertaMusyawarah> daftar = musyawarah.peserta(rapat);
            daftar.forEach(p -> p.ditandai(p.pilihanId().equals("jabatan-1"), p.orangId().equals("sari")));
            return musyawarah.kehadiran(rapat);
        });

        assertThat(kehadiran).isEqualTo(new Kehadiran(2, 1, 1));
    }

    private CalonPeserta calon(String jabatan, String orang) {
        return new CalonPeserta(jabatan, orang, KualitasPeserta.PENGURUS, kelurahan.rwA, false, orang);
    }

    @Test
    @DisplayName("bentuk CALON_RT: kepala keluarga wilayah yang direncanakan, sebelum RT-nya ada")
    void bentukCalonRt() {
        String nomor = mulai(ModeCalonRtUji.NAMA, "PEMBENTUKAN");
        Pejabat ketua = panggung.sebagai(kelurahan.akun("rw01"));
        ketua.kirim(nomor, "UndangPeserta", bentuk.undangan());
        List<String> peserta = peserta(ketua, nomor);
        assertThat(peserta).hasSize(kelurahan.kepalaA.size() / 2);
        assertThat(kelurahan.kepalaA).containsAll(peserta);
        String luar = kelurahan.kepalaA.stream().filter(kepala -> !peserta.contains(kepala)).findFirst().orElseThrow();
        Ditolak.dengan("BUKAN_PESERTA",
                () -> ketua.kirim(nomor, "CatatKehadiran", bentuk.kehadiran("rw01", List.of(luar))));
        ketua.kirim(nomor, "CatatKehadiran", bentuk.kehadiran("rw01", peserta));
        assertThat(ketua.lembar(ketua.tugas(nomor, "CatatPembahasan"))).contains("(calon RT)");
        selesaikan(ketua, "rw01", nomor);

        assertThat(panggung.rapat(nomor, kelurahan.rwA)).containsExactly(SAH);
        assertThat(hasil(nomor, JenisMusyawarah.RT)).hasSize(1).allMatch(HasilRangkaian::sah);
    }

    @Test
    @DisplayName("agenda yang dapat dimiliki badan itu dijawab aturannya, bukan oleh daftar di sini")
    void agenda() {
        Ditolak.dengan("AGENDA_TIDAK_DIKENAL", () -> mulai("PENJUALAN_TANAH"));
    }

    @Test
    @DisplayName("parameter pertama aturan kuorum setiap mode adalah bagian peserta yang harus hadir")
    void parameterKuorum() {
        assertThat(semua).extracting(ModeMusyawarah::nama).contains("BIASA", "LINTAS_RW", ModeUji.NAMA);
        assertThat(semua).allSatisfy(mode -> assertThat(
                parameter.pada(jam.hariIni()).pecahan(mode.kaidah().parameterKuorum()).minimum(3)).isEqualTo(2));
    }

    private Collection<HasilRangkaian> hasil(String nomor, JenisMusyawarah jenis) {
        return musyawarah.hasil(panggung.kasus(nomor).id(), jenis);
    }

    private void selesaikan(Pejabat ketua, String pimpinan, String nomor) {
        ketua.kirim(nomor, "CatatPembahasan", Jalan.mufakat());
        ketua.kirim(nomor, "TandatanganiBeritaAcara", Map.of("nomor", "BA-1", "tanggal", jam.hariIni(),
                "penandatangan", kelurahan.nama(pimpinan)));
        panggung.pastikanSelesai(nomor, "SELESAI");
    }

    private String mulai(String agenda) {
        return mulai(ModeUji.NAMA, agenda);
    }

    private String mulai(String mode, String agenda) {
        return panggung.mulaiProses("musyawarah", kelurahan.rwA, Map.of("mode", mode,
                "agenda", agenda, "daftarUnit", new ArrayList<>(List.of(kelurahan.rwA))));
    }

    private void undang(String nomor) {
        lurah.kirim(nomor, "UndangPeserta", bentuk.undangan());
    }

    private void hadir(String nomor, String pimpinan, List<String> hadir) {
        lurah.kirim(nomor, "CatatKehadiran", bentuk.kehadiran(pimpinan, hadir));
    }

    private void putuskan(String nomor) {
        lurah.kirim(nomor, "PutuskanKelanjutan", Map.of("putusan", PutusanLurah.LANJUT, "alasan", Jalan.ALASAN));
    }

    private List<String> peserta(String nomor) {
        return peserta(lurah, nomor);
    }

    private List<String> peserta(Pejabat siapa, String nomor) {
        String tugas = siapa.tugas(nomor, "CatatKehadiran").getId();
        return siapa.masuk(() -> daftar.tugas(tugas, "musyawarah-peserta")).orElseThrow().stream().map(BarisPilihan::id).toList();
    }
}
