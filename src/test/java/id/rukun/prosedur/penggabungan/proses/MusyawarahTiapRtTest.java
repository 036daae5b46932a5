package id.rukun.prosedur.penggabungan.proses;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.pemberitahuan.Pemberitahuan;
import id.rukun.pemberitahuan.PemberitahuanService;
import id.rukun.prosedur.musyawarah.formulir.PutusanLurah;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Ditolak;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.RencanaKelurahan;
import id.rukun.uji.UjiAplikasi;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What P-10 makes of the results of the Musyawarah RT, and how they reach the Lurah. */
@UjiAplikasi
class MusyawarahTiapRtTest {

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private PemberitahuanService pemberitahuan;

    private KelurahanUji kelurahan;
    private Jalan jalan;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(12).kkB(12));
        jalan = new Jalan(panggung, kelurahan, jam.hariIni()).sampaiMusyawarahRt();
    }

    @Test
    @DisplayName("EX-083 keputusan yang memungut biaya surat tidak sah: hanya RT itu yang bermusyawarah lagi")
    void hanyaYangTidakSahDiulang() {
        Map<String, Object> berbiaya = Jalan.mufakat();
        berbiaya.put("biayaSurat", 10_000);
        jalan.rapat("rw01", kelurahan.kepalaA).pejabat("rw01").kirim(jalan.nomor(), "CatatPembahasan", berbiaya);
        jalan.musyawarahSetuju("rw02", kelurahan.kepalaB).jalankan();

        assertThat(tugas("rw01")).containsExactly("UndangPeserta");
        assertThat(tugas("rw02")).isEmpty();
        jalan.musyawarahSetuju("rw01", kelurahan.kepalaA).jalankan();
        assertThat(tugas("rw01")).containsExactly("SampaikanHasil");
        assertThat(tugas("rw02")).containsExactly("SampaikanHasil");
    }

    @Test
    @DisplayName("EX-082 suara seri di satu RT: usul tidak diterima, penggabungan berakhir TIDAK_MUFAKAT")
    void suaraSeri() {
        Map<String, Object> suara = Jalan.mufakat();
        suara.put("hasil", "PEMUNGUTAN_SUARA");
        suara.remove("putusan");
        jalan.rapat("rw01", kelurahan.kepalaA).pejabat("rw01").kirim(jalan.nomor(), "CatatPembahasan", suara);
        jalan.pejabat("rw01").kirim(jalan.nomor(), "CatatSuara",
                Map.of("setuju", 6, "tidakSetuju", 6, "abstain", 0));
        jalan.beritaAcara("rw01").musyawarahSetuju("rw02", kelurahan.kepalaB).jalankan();

        panggung.pastikanSelesai(jalan.nomor(), "TIDAK_MUFAKAT");
        assertThat(pemberitahuan.kasus(panggung.kasus(jalan.nomor()).id())).extracting(Pemberitahuan::kalimat).anyMatch(k -> k.contains(
                "RT 001/RW 01 tidak menyetujui; RT 001/RW 02 menyetujui."));
    }

    @Test
    @DisplayName("Lurah mengakhiri musyawarah satu RT: penggabungan berakhir sesudah RT lainnya selesai")
    void satuRtDiakhiri() {
        List<String> seorang = kelurahan.kepalaA.subList(0, 1);
        jalan.rapat("rw01", seorang).rapat("rw01", seorang).lurahMemutus(PutusanLurah.AKHIRI).jalankan();
        assertThat(tugas("rw02")).containsExactly("UndangPeserta");

        jalan.musyawarahSetuju("rw02", kelurahan.kepalaB).jalankan();
        panggung.pastikanSelesai(jalan.nomor(), "TIDAK_MUFAKAT");
    }

    @Test
    @DisplayName("hasil tiap RT disampaikan Ketua RW-nya sendiri, tidak sebelum berita acara; Lurah menunggu keduanya")
    void penyampaian() {
        jalan.keduaRtSetuju();
        Ditolak.dengan("URUTAN_TANGGAL", () -> sampaikan("rw01", -1));
        Ditolak.dengan("TANGGAL_MASA_DEPAN", () -> sampaikan("rw01", 1));
        sampaikan("rw01", 0);
        jalan.jalankan();

        assertThat(tugas("rw01")).isEmpty();
        assertThat(tugas("lurah")).isEmpty();
        sampaikan("rw02", 0);
        jalan.jalankan();
        assertThat(tugas("lurah")).containsExactly("UndangPeserta");
    }

    private void sampaikan(String rw, int hari) {
        jalan.pejabat(rw).kirim(jalan.nomor(), "SampaikanHasil",
                Map.of("tanggalPenyampaian", jam.hariIni().plusDays(hari), "penandatangan", "Ketua " + rw));
    }

    private List<String> tugas(String peran) {
        return jalan.pejabat(peran).namaTugas(jalan.nomor());
    }
}
