package id.rukun.prosedur.penggabungan.proses.musyawarahkelurahan;

import static id.rukun.prosedur.musyawarah.formulir.PutusanLurah.AKHIRI;
import static id.rukun.prosedur.musyawarah.formulir.PutusanLurah.LANJUT;
import static id.rukun.prosedur.musyawarah.register.StatusMusyawarah.KEHADIRAN_KURANG;
import static id.rukun.prosedur.musyawarah.register.StatusMusyawarah.SAH;
import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.prosedur.musyawarah.register.StatusMusyawarah;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Ditolak;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.RencanaKelurahan;
import id.rukun.uji.UjiAplikasi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UjiAplikasi
class MusyawarahKelurahanTest {

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private HistoryService history;

    private KelurahanUji kelurahan;
    private Jalan jalan;

    @Test
    @DisplayName("EX-046 10 tokoh RT A dan 9 tokoh RT B belum cukup; Lurah mengulang musyawarah")
    void tokohKurang() {
        sampaiUndangan();
        List<Map<String, String>> tokoh = jalan.tokoh(10, 9);
        tokoh.add(tokoh.get(18));
        jalan.hadirKelurahan(kelurahan.pengurus(), tokoh);

        assertThat(rapat()).containsExactly(KEHADIRAN_KURANG);
        assertThat(panggung.kodeGagal(jalan.nomor())).containsExactly("HASIL_DI_LUAR_BATAS", "TOKOH_KURANG");
        jalan.lurahMemutus(LANJUT);
        assertThat(tugasLurah()).containsExactly("UndangPeserta");
    }

    @Test
    @DisplayName("EX-047 10 + 10 tokoh dan seorang pengurus dari tiap RT dan RW: sah")
    void hadirLengkap() {
        sampaiUndangan();
        jalan.hadirKelurahan(seorangTiapUnit(), jalan.tokoh(10, 10));

        assertThat(rapat()).containsExactly(SAH);
        assertThat(tugasLurah()).containsExactly("CatatMufakat");
    }

    @Test
    @DisplayName("EX-049 RW tujuan yang tidak terlibat ditolak; begitu pula nomor yang sudah dipakai")
    void rwTujuan() {
        sampaiUndangan();
        AtomicReference<String> rwLain = new AtomicReference<>();
        panggung.ubah(e -> rwLain.set(kelurahan.rwLain("09")));
        jalan.hadirKelurahan(kelurahan.pengurus(), jalan.tokoh(10, 10));

        Ditolak.dengan("RW_TUJUAN_TIDAK_SAH", () -> jalan.mufakatTercapai(rwLain.get(), "001")).contains("RW 09");
        Ditolak.dengan("NOMOR_SUDAH_DIPAKAI", () -> jalan.mufakatTercapai(kelurahan.rwA, "002"));
        jalan.mufakatTercapai(kelurahan.rwB, "001");
        assertThat(tugasLurah()).containsExactly("TandatanganiBeritaAcara");
    }

    @Test
    @DisplayName("tanpa pengurus dari salah satu unit Lurah memutus: diulang, lalu diakhiri")
    void pengurusTidakHadir() {
        sampaiUndangan();
        List<String> tanpaRw02 = seorangTiapUnit();
        tanpaRw02.remove(kelurahan.jabatan("rw02"));
        jalan.hadirKelurahan(tanpaRw02, jalan.tokoh(10, 10)).lurahMemutus(LANJUT)
                .undang("lurah").hadirKelurahan(tanpaRw02, jalan.tokoh(10, 10));

        assertThat(rapat()).containsExactly(KEHADIRAN_KURANG, KEHADIRAN_KURANG);
        assertThat(panggung.kodeGagal(jalan.nomor())).containsExactly("HASIL_DI_LUAR_BATAS",
                "PENGURUS_TIDAK_HADIR", "PENGURUS_TIDAK_HADIR");
        jalan.lurahMemutus(AKHIRI);
        panggung.pastikanSelesai(jalan.nomor(), "TIDAK_MUFAKAT");
    }

    @Test
    @DisplayName("yang tidak dapat menjadi tokoh atau pengurus ditolak pada formulir kehadiran")
    void daftarHadirTidakSah() {
        sampaiUndangan();
        panggung.ubah(e -> kelurahan.tinggalJuga(kelurahan.kepalaA.get(0), kelurahan.rtB));

        ditolak("TOKOH_ADALAH_PENGURUS", kelurahan.rtA, kelurahan.orang("rt01"));
        ditolak("TOKOH_ADALAH_PENGURUS", kelurahan.rtA, kelurahan.orang("rw01"));
        ditolak("TOKOH_GANDA", kelurahan.rtB, kelurahan.kepalaA.get(0));
        ditolak("TOKOH_BUKAN_WARGA_DEWASA", kelurahan.rtB, kelurahan.kepalaA.get(1));
        ditolak("TOKOH_BUKAN_WARGA_DEWASA", kelurahan.rtKosong, kelurahan.kepalaA.get(1));
        Ditolak.dengan("BUKAN_PENGURUS",
                () -> jalan.hadirKelurahan(List.of(kelurahan.jabatan("petugas")), jalan.tokoh(10, 10)));
        assertThat(tugasLurah()).containsExactly("CatatKehadiran");
    }

    @Test
    @DisplayName("Pasal 11 ayat (3): mufakat tidak tercapai dituangkan dalam berita acara; kasus berakhir TIDAK_MUFAKAT")
    void tidakMufakat() {
        sampaiUndangan();
        jalan.hadirKelurahan(kelurahan.pengurus(), jalan.tokoh(10, 10));
        jalan.pejabat("lurah").kirim(jalan.nomor(), "CatatMufakat",
                Map.of("hasil", "TIDAK_TERCAPAI", "isiKeputusan", "Tidak sepakat tentang RW tujuan."));
        assertThat(tugasLurah()).containsExactly("TandatanganiBeritaAcara");
        jalan.beritaAcara("lurah").jalankan();

        panggung.pastikanSelesai(jalan.nomor(), "TIDAK_MUFAKAT");
        // The case reads the register, so that the end of the Musyawarah's own model shows nowhere else.
        assertThat(history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(jalan.nomor())
                .processDefinitionKey(PenggabunganMusyawarahKelurahanProcess.KUNCI).singleResult().getEndActivityId())
                .isEqualTo("Akhir_TIDAK_MUFAKAT");
    }

    @Test
    @DisplayName("sepuluh calon tokoh tidak tersedia: Lurah ditanya sebelum mengundang dan dapat melanjutkan")
    void tokohTidakTersedia() {
        kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(12).kkB(20));
        jalan = new Jalan(panggung, kelurahan, jam.hariIni()).sampaiPenyampaian();
        panggung.ubah(e -> kelurahan.kepalaA.subList(0, 3)
                .forEach(orang -> kelurahan.kkKeluar(orang, jam.hariIni())));
        jalan.sampaikan();

        assertThat(tugasLurah()).containsExactly("PutuskanKelanjutan");
        assertThat(panggung.kodeGagal(jalan.nomor())).containsExactly("HASIL_DI_LUAR_BATAS",
                "TOKOH_TIDAK_TERSEDIA");
        jalan.lurahMemutus(LANJUT);
        assertThat(tugasLurah()).containsExactly("UndangPeserta");
    }

    private void sampaiUndangan() {
        kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(20).kkB(20));
        jalan = new Jalan(panggung, kelurahan, jam.hariIni()).sampaiMusyawarahKelurahan()
                .undang("lurah");
    }

    /** Ten tokoh of each RT and one more who cannot be it. */
    private void ditolak(String kode, String unit, String orang) {
        List<Map<String, String>> tokoh = jalan.tokoh(10, 10);
        tokoh.add(Map.of("unit", unit, "orang", orang));
        Ditolak.dengan(kode, () -> jalan.hadirKelurahan(kelurahan.pengurus(), tokoh));
    }

    private List<String> seorangTiapUnit() {
        return new ArrayList<>(List.of(kelurahan.jabatan("rw01"), kelurahan.jabatan("rw02"),
                kelurahan.jabatan("rt01"), kelurahan.jabatan("rt02")));
    }

    private List<StatusMusyawarah> rapat() {
        return panggung.rapat(jalan.nomor(), kelurahan.id);
    }

    private List<String> tugasLurah() {
        return jalan.pejabat("lurah").namaTugas(jalan.nomor());
    }
}
