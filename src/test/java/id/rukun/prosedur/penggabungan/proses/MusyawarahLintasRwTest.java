package id.rukun.prosedur.penggabungan.proses;

import static id.rukun.prosedur.musyawarah.formulir.PutusanLurah.LANJUT;
import static id.rukun.prosedur.musyawarah.register.StatusMusyawarah.GAGAL_KUORUM;
import static id.rukun.prosedur.musyawarah.register.StatusMusyawarah.PIMPINAN_TIDAK_SAH;
import static id.rukun.prosedur.musyawarah.register.StatusMusyawarah.SAH;
import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.SifatJabatan;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.RencanaKelurahan;
import id.rukun.uji.UjiAplikasi;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Musyawarah RT of a merger across RW: another chair, another quorum, no rescue. */
@UjiAplikasi
class MusyawarahLintasRwTest {

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;

    private KelurahanUji kelurahan;
    private Jalan jalan;

    @Test
    @DisplayName("EX-041 67 dari 100 kepala keluarga memenuhi kuorum, 66 tidak")
    void kuorum() {
        mulai(100, 10);
        jalan.rapat("rw01", kelurahan.kepalaA.subList(0, 66)).rapat("rw01", kelurahan.kepalaA.subList(0, 67));

        assertThat(panggung.rapat(jalan.nomor(), kelurahan.rtA)).containsExactly(GAGAL_KUORUM, SAH);
    }

    @Test
    @DisplayName("EX-042 RT A 90 dari 100, RT B 50 dari 100: hanya RT B gagal, kehadiran tidak dijumlahkan")
    void kuorumTiapRt() {
        mulai(100, 100);
        jalan.rapat("rw01", kelurahan.kepalaA.subList(0, 90)).rapat("rw02", kelurahan.kepalaB.subList(0, 50));

        assertThat(panggung.rapat(jalan.nomor(), kelurahan.rtA)).containsExactly(SAH);
        assertThat(panggung.rapat(jalan.nomor(), kelurahan.rtB)).containsExactly(GAGAL_KUORUM);
        assertThat(jalan.pejabat("rw01").namaTugas(jalan.nomor())).containsExactly("CatatPembahasan");
        assertThat(jalan.pejabat("rw02").namaTugas(jalan.nomor())).containsExactly("UndangPeserta");
    }

    @Test
    @DisplayName("EX-043 antar-RW musyawarah ketiga dengan 10 dari 100 tetap gagal")
    void tanpaPengecualian() {
        mulai(100, 10);
        jalan.rapat("rw01", kelurahan.kepalaA.subList(0, 40)).rapat("rw01", kelurahan.kepalaA.subList(0, 50))
                .lurahMemutus(LANJUT).rapat("rw01", kelurahan.kepalaA.subList(0, 10));

        assertThat(panggung.rapat(jalan.nomor(), kelurahan.rtA))
                .containsExactly(GAGAL_KUORUM, GAGAL_KUORUM, GAGAL_KUORUM);
    }

    @Test
    @DisplayName("EX-044 dipimpin Ketua RT: dicatat apa adanya sebagai tidak sah, lalu diulang")
    void dipimpinKetuaRt() {
        mulai(20, 20);
        jalan.undang("rw01").pejabat("rw01").kirim(jalan.nomor(), "CatatKehadiran",
                jalan.kehadiran("rt01", kelurahan.kepalaA));

        assertThat(panggung.rapat(jalan.nomor(), kelurahan.rtA)).containsExactly(PIMPINAN_TIDAK_SAH);
        assertThat(panggung.kodeGagal(jalan.nomor())).contains("PIMPINAN_BUKAN_KETUA_RW");
        assertThat(jalan.pejabat("rw01").namaTugas(jalan.nomor())).containsExactly("UndangPeserta");
    }

    @Test
    @DisplayName("EX-045 Careteker Ketua RW mengundang dan memimpin")
    void dipimpinCareteker() {
        mulai(20, 20);
        panggung.ubah(e -> kelurahan.tunjuk(kelurahan.rwA, Jabatan.KETUA_RW, SifatJabatan.CARETEKER, "careteker",
                jam.hariIni().minusDays(30)));
        panggung.sinkronkan(kelurahan);
        jalan.rapat("careteker", kelurahan.kepalaA);

        assertThat(panggung.rapat(jalan.nomor(), kelurahan.rtA)).containsExactly(SAH);
        assertThat(jalan.pejabat("rw01").namaTugas(jalan.nomor())).isEmpty();
    }

    @Test
    @DisplayName("EX-045 Sekretaris RW memimpin selama Ketua RW tercatat berhalangan sementara")
    void dipimpinSekretaris() {
        mulai(20, 20);
        panggung.ubah(e -> kelurahan.berhalangan("rw01", jam.hariIni().minusDays(30)));
        panggung.sinkronkan(kelurahan);
        jalan.rapat("sekretaris.rw01", kelurahan.kepalaA);

        assertThat(panggung.rapat(jalan.nomor(), kelurahan.rtA)).containsExactly(SAH);
    }

    @Test
    @DisplayName("Sekretaris RW tanpa ketidakhadiran Ketua RW yang tercatat: tidak sah")
    void sekretarisTanpaBerhalangan() {
        mulai(20, 20);
        jalan.undang("rw01").pejabat("rw01").kirim(jalan.nomor(), "CatatKehadiran",
                jalan.kehadiran("sekretaris.rw01", kelurahan.kepalaA));

        assertThat(panggung.rapat(jalan.nomor(), kelurahan.rtA)).containsExactly(PIMPINAN_TIDAK_SAH);
    }

    private void mulai(int kkA, int kkB) {
        kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(kkA).kkB(kkB));
        jalan = new Jalan(panggung, kelurahan, jam.hariIni()).sampaiMusyawarahRt();
    }
}
