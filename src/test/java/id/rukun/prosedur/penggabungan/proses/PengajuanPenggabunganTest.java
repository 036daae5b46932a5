package id.rukun.prosedur.penggabungan.proses;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.engine.sheet.DaftarPilihan.BarisPilihan;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.prosedur.musyawarah.formulir.PutusanLurah;
import id.rukun.prosedur.penggabungan.PenggabunganService;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Ditolak;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.RencanaKelurahan;
import id.rukun.uji.UjiAplikasi;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The beginning of P-10: proposal, choice of RT, way, possible tokoh. */
@UjiAplikasi
class PengajuanPenggabunganTest {

    private static final String PROSEDUR = "penggabungan-rt-lintas-rw";

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private PenggabunganService penggabungan;
    @Autowired private DaftarUnitPengusul pengusul;

    private KelurahanUji kelurahan;
    private Jalan jalan;

    @BeforeEach
    void siapkan() {
        pakai(new RencanaKelurahan().kkA(12).kkB(12));
    }

    @Test
    @DisplayName("usul masyarakat disampaikan melalui RT atau RW; tanpa itu ditolak")
    void usulMasyarakat() {
        Ditolak.dengan("ASAL_USULAN_WAJIB",
                () -> usulkan(Map.of("asal", List.of("MASYARAKAT"), "alasan", Jalan.ALASAN)));
        Ditolak.dengan("PENGUSUL_BUKAN_RT_RW", () -> usulkan(Map.of("asal", List.of("MASYARAKAT"),
                "unitPengusul", kelurahan.id, "alasan", Jalan.ALASAN)));
        String nomor = usulkan(Map.of("asal", List.of("MASYARAKAT", "LURAH"), "unitPengusul", kelurahan.rtA,
                "alasan", Jalan.ALASAN));

        assertThat(penggabungan.usulan(panggung.kasus(nomor).id()).unitPengusul()).isEqualTo(kelurahan.rtA);
    }

    @Test
    @DisplayName("alasan yang tidak diuraikan ditolak dan tidak membuka kasus")
    void alasanTerlaluPendek() {
        Ditolak.dengan("ALASAN_TERLALU_PENDEK", () -> usulkan(Map.of("asal", List.of("LURAH"), "alasan", "Perlu.")));
        assertThat(panggung.jumlahKasus(kelurahan.id)).isZero();
    }

    @Test
    @DisplayName("EX-038 RT dari Kelurahan lain tidak dapat dipilih")
    void rtKelurahanLain() {
        KelurahanUji lain = panggung.kelurahan(new RencanaKelurahan().kkA(1).kkB(1));
        jalan.mulai();

        Ditolak.dengan("DI_LUAR_WILAYAH", () -> jalan.pilihRt(kelurahan.rtA, lain.rtA));
        tidakAdaYangTerkunci();
    }

    @Test
    @DisplayName("satu RT, RT yang disebut dua kali, atau unit yang bukan RT tidak dapat digabung")
    void pilihanTidakSah() {
        jalan.mulai();

        Ditolak.dengan("RT_PENGGABUNGAN_KURANG", () -> jalan.pilihRt(kelurahan.rtA));
        Ditolak.dengan("RT_PENGGABUNGAN_KURANG", () -> jalan.pilihRt(kelurahan.rtA, kelurahan.rtA));
        Ditolak.dengan("BUKAN_RT", () -> jalan.pilihRt(kelurahan.rwA, kelurahan.rwB));
        Ditolak.dengan("BUKAN_RT", () -> jalan.pilihRt(kelurahan.rtA, kelurahan.id));
        tidakAdaYangTerkunci();
    }

    @Test
    @DisplayName("RW yang tidak ikut digabung ditolak sebagai usul RW tujuan ketika RT dipilih, tidak baru kemudian")
    void rwTujuanTidakIkut() {
        jalan.mulai();
        AtomicReference<String> rwLain = new AtomicReference<>();
        panggung.ubah(e -> rwLain.set(kelurahan.rwLain("03")));

        Ditolak.dengan("RW_TUJUAN_TIDAK_SAH", () -> pilihDenganTujuan(rwLain.get()))
                .contains("RW 01 dan RW 02; yang disebut RW 03");
        tidakAdaYangTerkunci();
        pilihDenganTujuan(kelurahan.rwB);
        assertThat(penggabungan.usulan(panggung.kasus(jalan.nomor()).id()).usulRwTujuan()).isEqualTo(kelurahan.rwB);
    }

    @Test
    @DisplayName("yang akan ditolak karena kasus lain tidak ditawarkan, dan sebabnya disebut")
    void yangTerkunciTidakDitawarkan() {
        AtomicReference<String> bebas = new AtomicReference<>();
        panggung.ubah(e -> bebas.set(kelurahan.rwLain("03")));
        jalan.mulai();
        assertThat(lembarPilihRt()).contains(kelurahan.rtA, kelurahan.rwA).doesNotContain("tidak ditawarkan");
        Jalan lain = new Jalan(panggung, kelurahan, jam.hariIni()).mulai().pilihRt();

        assertThat(lembarPilihRt()).contains(bebas.get(), "RW 01 dan semua RT di dalamnya tidak ditawarkan",
                "RW 02 dan semua RT", lain.nomor(), "RUKUN-POL-04")
                .doesNotContain(kelurahan.rtA, kelurahan.rtKosong, kelurahan.rwA, kelurahan.rtB);
        assertThat(pengusul.baris(new KonteksTugas(null, kelurahan.id, null, null, Map.of())))
                .filteredOn(baris -> baris.keterangan().contains(lain.nomor())).extracting(BarisPilihan::id)
                .contains(kelurahan.rtA, kelurahan.rtKosong, kelurahan.rwB).doesNotContain(bebas.get());
    }

    @Test
    @DisplayName("EX-039 dua RT dalam satu RW dialihkan ke P-09; dengan RT dari RW lain berlanjut sebagai P-10")
    void satuRw() {
        jalan.mulai().pilihRt(kelurahan.rtA, kelurahan.rtKosong);

        panggung.pastikanSelesai(jalan.nomor(), "DIALIHKAN");
        assertThat(panggung.berkas(jalan.nomor(), JenisEntri.TEMUAN)).singleElement()
                .satisfies(temuan -> assertThat(temuan.path("keterangan").asText()).contains("Pasal 10 ayat (2) (P-09)")
                        .doesNotContain("Belum tersedia"));

        jalan.mulai().pilihRt();
        assertThat(jalan.pejabat("rw01").namaTugas(jalan.nomor())).containsExactly("UndangPeserta");
    }

    @Test
    @DisplayName("RUKUN-POL-04 RT dan RW dalam kasus lain ditolak dengan menyebut kasusnya, sampai kasus itu berakhir")
    void sedangDiproses() {
        Jalan pertama = new Jalan(panggung, kelurahan, jam.hariIni()).mulai().pilihRt();
        jalan.mulai();

        assertThat(panggung.terkunci(pertama.nomor())).containsExactlyInAnyOrder(
                kelurahan.rtA, kelurahan.rtB, kelurahan.rwA, kelurahan.rwB);
        Ditolak.dengan("SEDANG_DIPROSES", jalan::pilihRt).contains(pertama.nomor());
        Ditolak.dengan("SEDANG_DIPROSES", () -> jalan.pilihRt(kelurahan.rtKosong, kelurahan.rtB));
        menolak(pertama, "rw01", kelurahan.kepalaA);
        menolak(pertama, "rw02", kelurahan.kepalaB);
        panggung.pastikanSelesai(pertama.jalankan().nomor(), "TIDAK_MUFAKAT");
        jalan.pilihRt();
        assertThat(jalan.pejabat("rw01").namaTugas(jalan.nomor())).containsExactly("UndangPeserta");
    }

    @Test
    @DisplayName("EX-229 RT dengan 8 warga dewasa di luar pengurus: peringatan; Lurah mengakhiri")
    void tokohTidakTersediaDiakhiri() {
        pakai(new RencanaKelurahan().kkA(8).kkB(12));
        jalan.mulai().pilihRt();

        // the number of families is known on the first day, too, and told
        assertThat(panggung.kodeGagal(jalan.nomor())).containsExactly("HASIL_DI_LUAR_BATAS", "TOKOH_TIDAK_TERSEDIA");
        jalan.lurahMemutus(PutusanLurah.AKHIRI);
        panggung.pastikanSelesai(jalan.nomor(), "TIDAK_MUFAKAT");
    }

    @Test
    @DisplayName("EX-229 RT dengan 8 warga dewasa di luar pengurus: peringatan; Lurah melanjutkan")
    void tokohTidakTersediaDilanjutkan() {
        pakai(new RencanaKelurahan().kkA(8).kkB(12));
        jalan.mulai().pilihRt().lurahMemutus(PutusanLurah.LANJUT);

        assertThat(jalan.pejabat("rw01").namaTugas(jalan.nomor())).containsExactly("UndangPeserta");
        assertThat(jalan.pejabat("rw02").namaTugas(jalan.nomor())).containsExactly("UndangPeserta");
    }

    private void pilihDenganTujuan(String rw) {
        jalan.pejabat("petugas").kirim(jalan.nomor(), "PilihRt",
                Map.of("rt", List.of(kelurahan.rtA, kelurahan.rtB), "usulRwTujuan", rw));
    }

    private String lembarPilihRt() {
        return jalan.pejabat("petugas").lembar(jalan.pejabat("petugas").tugas(jalan.nomor(), "PilihRt"));
    }

    private void pakai(RencanaKelurahan rencana) {
        kelurahan = panggung.kelurahan(rencana);
        jalan = new Jalan(panggung, kelurahan, jam.hariIni());
    }

    private String usulkan(Map<String, Object> isian) {
        return jalan.pejabat("petugas").mulai(PROSEDUR, isian);
    }

    /** One RT rejects the merger by consensus. */
    private static void menolak(Jalan kasus, String rw, List<String> hadir) {
        Map<String, Object> menolak = Jalan.mufakat();
        menolak.put("putusan", "MENOLAK");
        kasus.rapat(rw, hadir).pejabat(rw).kirim(kasus.nomor(), "CatatPembahasan", menolak);
        kasus.beritaAcara(rw);
    }

    private void tidakAdaYangTerkunci() {
        assertThat(jalan.pejabat("petugas").namaTugas(jalan.nomor())).containsExactly("PilihRt");
        assertThat(panggung.terkunci(jalan.nomor())).isEmpty();
    }
}
