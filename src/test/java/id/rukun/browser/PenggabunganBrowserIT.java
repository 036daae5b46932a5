package id.rukun.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.rukun.tenggat.JamRukun;
import id.rukun.wilayah.DataUnit;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** P-10 as Kelurahan staff, two Ketua RW, Lurah and Camat do it: RT 003/RW 01 and RT 001/RW 02 of Gambir become one. */
@UjiBrowser
@Tag("panjang")
class PenggabunganBrowserIT {

    private static final String PROSEDUR = "Penggabungan RT lintas RW";
    private static final DateTimeFormatter DIKETIK = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String TERLAMBAT = "seharusnya paling lambat";
    private static final String ALASAN = "Kedua RT kekurangan kepala keluarga; satu RT lebih mudah dilayani.";

    @RegisterExtension
    private final Peramban peramban = new Peramban();

    @LocalServerPort private int port;
    @Autowired private JamRukun jam;
    @Autowired private HistoryService history;

    private Tasklist tasklist;
    private GambarPanduan gambar;
    private String hariIni;
    private String besok;

    @BeforeEach
    void siapkan() {
        LocalDate hari = jam.hariIni();
        hariIni = hari.format(DIKETIK);
        besok = hari.plusDays(1).format(DIKETIK);
        tasklist = new Tasklist(peramban.driver(), port);
        gambar = new GambarPanduan(peramban.driver());
    }

    @Test
    @DisplayName("dari usulan sampai Keputusan Lurah, dengan musyawarah yang gagal dan rancangan yang kembali")
    void dariUsulanSampaiDitetapkan() {
        mengusulkan();
        tanpaKuorumLaluMufakat();
        pimpinanSalahLaluMufakat();
        menyampaikan("rw02.gambir");
        menyampaikan("rw01.gambir");
        bermusyawarahTingkatKelurahan();
        merancang("bahwa pelayanan kepada warga menjadi lebih dekat;");
        meninjau();
        camatMengembalikan();
        merancang("bahwa kedua Musyawarah RT telah menyetujui penggabungan;\nKedua RT berdekatan.");
        meninjau();
        berkasDibaca();
        camatMenyetujui();
        menandatangani();

        await().untilAsserted(() -> assertThat(hasil()).containsExactly("DITETAPKAN"));
        rtLamaTidakDitawarkanLagi();
        assertThat(peramban.kesalahan()).isEmpty();
    }

    private void mengusulkan() {
        tasklist.masuk("petugas.gambir");
        LayarFormulir usulan = tasklist.bukaMulai(PROSEDUR).isi("asal", "Inisiatif Lurah").isi("alasan", "Terlalu kecil");
        assertThat(usulan.kirimDitolak()).contains("Alasan harus diuraikan (paling sedikit 20 karakter, sekarang 13).");
        assertThat(usulan.nilai("alasan")).isEqualTo("Terlalu kecil");
        usulan.isi("alasan", ALASAN);
        gambar.ambil("tur-01-usulan");
        usulan.kirim();

        FormulirRukun pilihan = tasklist.buka(Tasklist.TUGAS_SAYA, "Pilih RT yang digabung");
        assertThat(pilihan.cari("rt", "RT 099").periksaBahasa().teks()).contains("Tidak ada yang cocok");
        assertThat(pilihan.tawaran("usulRwTujuan")).as("sebelum RT dipilih").doesNotContain("RW 01");
        pilihan.cari("rt", "RT");
        pilihan.isi("rt", "RT 003/RW 01").isi("rt", "RT 001/RW 02");
        assertThat(pilihan.tawaran("usulRwTujuan")).contains("\nRW 01\n", "\nRW 02").doesNotContain("\nRW 03");
        pilihan.isi("usulRwTujuan", "RW 01");
        gambar.ambil("tur-02-pilih-rt");
        pilihan.kirim();
        assertThat(tasklist.tugas(Tasklist.TUGAS_SAYA)).isEmpty();
    }

    private void tanpaKuorumLaluMufakat() {
        tasklist.masuk("rw01.gambir");
        mengundangDenganKeliru();
        LayarFormulir kehadiran = kehadiran("Ketua RW 01");
        DaftarCentang hadir = kehadiran.daftar("hadir");
        List<String> nama = hadir.tampil();
        hadir.centang(List.of(nama.get(0), nama.get(5), nama.get(9)));
        assertThat(hadir.hitungan()).startsWith("3 dari " + hadir.jumlah() + " hadir; kuorum");
        gambar.ambil("tur-03-daftar-hadir");
        assertThat(kehadiran.kirimDitanya()).contains("Hadir 3 dari", "diundang lagi");

        mengundang("gagal kuorum");
        bermusyawarah("Ketua RW 01");
    }

    /** An empty form and a date in the future are refused; what was typed stays. */
    private void mengundangDenganKeliru() {
        FormulirRukun undangan = undangan();
        assertThat(undangan.buka("tanggalUndangan").periksaBahasa().teks()).contains("Sen\n", "Min\n");
        undangan.isi("tanggalUndangan", besok).isi("tempat", "").periksaBahasa();
        assertThat(undangan.kirimDitolak()).contains("Perbaiki isian yang ditandai merah");
        assertThat(undangan.pesan("tempat")).isEqualTo("Wajib diisi.");
        undangan(undangan).isi("tanggalUndangan", besok).isi("tanggalMusyawarah", besok);
        assertThat(undangan.kirimDitolak()).contains("Tanggal Undangan").contains("tidak boleh di masa depan");
        assertThat(undangan.nilai("tempat")).isEqualTo("Balai warga");
        assertThat(undangan.nilai("pukul")).isEqualTo("19:30");
        undangan.isi("tanggalUndangan", hariIni).isi("tanggalMusyawarah", hariIni);
        assertThat(undangan.kirimDitanya()).contains(TERLAMBAT, "isi tanggal suratnya");
    }

    private void pimpinanSalahLaluMufakat() {
        tasklist.masuk("rw02.gambir");
        assertThat(undangan(undangan()).kirimDitanya()).contains(TERLAMBAT);
        LayarFormulir kehadiran = kehadiran("Ketua RT 001/RW 02");
        kehadiran.daftar("hadir").centangSemua();
        assertThat(kehadiran.kirimDitanya()).contains("Ketua RW 02", "peserta dicentang hadir");

        mengundang("pimpinan tidak sah");
        bermusyawarah("Ketua RW 02");
    }

    private void mengundang(String riwayat) {
        LayarFormulir undangan = undangan();
        assertThat(undangan.teks()).contains(riwayat);
        gambar.ambil("tur-04-tanpa-kuorum");
        assertThat(undangan(undangan).kirimDitanya()).contains(TERLAMBAT);
    }

    private void bermusyawarah(String pimpinan) {
        LayarFormulir kehadiran = kehadiran(pimpinan);
        DaftarCentang hadir = kehadiran.daftar("hadir").centangSemua();
        assertThat(hadir.hitungan()).startsWith(hadir.jumlah() + " dari " + hadir.jumlah() + " hadir");
        String semua = "Semua " + hadir.jumlah() + " peserta dicentang hadir.";
        assertThat(kehadiran.kirimDitanya()).contains(semua);
        LayarFormulir pembahasan = tasklist.buka(Tasklist.TUGAS_KANTOR, "Catat pembahasan dan mufakat")
                .isi("hasil", "Mufakat tercapai").isi("mufakatDicoba", "ya").isi("putusan", "Peserta menerima usul")
                .isi("isiKeputusan", "Setuju digabung.").isi("sesuaiPeraturan", "ya");
        gambar.ambil("tur-05-mufakat");
        pembahasan.kirim();
        beritaAcara();
    }

    private void menyampaikan(String akun) {
        tasklist.masuk(akun).buka(Tasklist.TUGAS_KANTOR, "Sampaikan hasil kepada Lurah")
                .isi("tanggalPenyampaian", hariIni).isi("penandatangan", "Ketua RW").kirim();
    }

    private void bermusyawarahTingkatKelurahan() {
        tasklist.masuk("lurah.gambir");
        undangan(undangan()).kirim();
        LayarFormulir kehadiran = tasklist.buka(Tasklist.TUGAS_KANTOR, "Catat kehadiran").isi("tanggalPelaksanaan", hariIni);
        kehadiran.daftar("pengurus").centangSemua();
        DaftarCentang tokoh = kehadiran.daftar("tokoh").centangSemua();
        assertThat(tokoh.hitunganKelompok()).hasSize(2).allMatch(hitungan -> hitungan.contains("paling sedikit 10"));
        gambar.ambil("tur-06-tokoh");
        kehadiran.kirim();
        tasklist.buka(Tasklist.TUGAS_KANTOR, "Catat hasil musyawarah").isi("hasil", "Mufakat tercapai")
                .isi("isiKeputusan", "Sepakat digabung dalam RW 01.").isi("rwTujuan", "RW 01").isi("nomorHasil", "003")
                .kirim();
        beritaAcara();
    }

    private void merancang(String menimbang) {
        LayarFormulir rancangan =
                tasklist.masuk("petugas.gambir").buka(Tasklist.TUGAS_KANTOR, "Lengkapi rancangan Keputusan");
        assertThat(rancangan.nilai("menimbang")).startsWith("bahwa ").endsWith(";");
        rancangan.isi("menimbang", menimbang).isi("tembusan", "Camat Gambir");
        gambar.ambil("tur-08-rancangan");
        rancangan.kirim();
    }

    private void meninjau() {
        tasklist.masuk("lurah.gambir").buka(Tasklist.TUGAS_KANTOR, "Tinjau rancangan Keputusan")
                .isi("putusan", "Teruskan").kirim();
    }

    private void camatMengembalikan() {
        LayarFormulir dibaca = tasklist.masuk("camat.gambir").buka(Tasklist.TUGAS_KANTOR, "Beri persetujuan");
        assertThat(dibaca.teks()).contains("Dihapus: bahwa " + ALASAN.replaceFirst("\\.$", ";"))
                .contains("Ditambahkan: bahwa pelayanan kepada warga menjadi lebih dekat;");
        LayarFormulir persetujuan = dibaca.isi("jawaban", "Kembalikan untuk diperbaiki").isi("tanggal", hariIni).isi("alasan", "Kurang jelas");
        assertThat(persetujuan.kirimDitolak()).contains("Alasan harus diuraikan");
        gambar.ambil("tur-07-penolakan");
        assertThat(persetujuan.nilai("alasan")).isEqualTo("Kurang jelas");
        persetujuan.isi("alasan", "Sebutkan hasil musyawarah kedua RT dalam pertimbangan.").kirim();
    }

    private void camatMenyetujui() {
        LayarFormulir persetujuan = tasklist.masuk("camat.gambir").buka(Tasklist.TUGAS_KANTOR, "Beri persetujuan")
                .isi("jawaban", "Setuju").isi("nomor", "112/KEC-GBR/2026").isi("tanggal", hariIni);
        gambar.ambil("tur-09-persetujuan-camat");
        persetujuan.kirim();
    }

    private void menandatangani() {
        LayarFormulir keputusan = tasklist.masuk("lurah.gambir").buka(Tasklist.TUGAS_KANTOR, "Tandatangani Keputusan")
                .isi("tindakan", "Tandatangani").isi("tanggal", hariIni);
        gambar.ambil("tur-11-tanda-tangan");
        assertThat(keputusan.kirimDitanya()).contains("Anda menandatangani Keputusan Lurah");
    }

    private void berkasDibaca() {
        tasklist.masuk("camat.gambir").buka(Tasklist.TUGAS_KANTOR, "Beri persetujuan");
        tasklist.klik(Tasklist.tab("Berkas"));
        tasklist.tunggu("the dossier", tasklist::tautanCetak);
        gambar.ambil("tur-10-berkas");
    }

    private void rtLamaTidakDitawarkanLagi() {
        LayarFormulir usulan = tasklist.masuk("petugas.gambir").bukaMulai(PROSEDUR);
        await().untilAsserted(() -> assertThat(usulan.teks()).as("the list is there").contains("RT 003/RW 01"));
        assertThat(usulan.teks()).doesNotContain("RT 001/RW 02");
    }

    private FormulirRukun undangan() {
        return tasklist.buka(Tasklist.TUGAS_KANTOR, "Undang peserta");
    }

    private LayarFormulir undangan(LayarFormulir undangan) {
        return undangan.isi("tanggalUndangan", hariIni).isi("tanggalMusyawarah", hariIni).isi("pukul", "19:30")
                .isi("tempat", "Balai warga").isi("semuaDiundang", "ya");
    }

    private LayarFormulir kehadiran(String pimpinan) {
        return tasklist.buka(Tasklist.TUGAS_KANTOR, "Catat kehadiran").isi("pelaksanaan", "Dilaksanakan")
                .isi("tanggalPelaksanaan", hariIni).isi("pimpinan", pimpinan).isi("dibukaDanDitutup", "ya");
    }

    private void beritaAcara() {
        tasklist.buka(Tasklist.TUGAS_KANTOR, "Tandatangani berita acara").isi("nomor", "BA-01/2026")
                .isi("tanggal", hariIni).kirim();
    }

    /** How the case of Gambir ended; empty while it goes on. */
    private List<Object> hasil() {
        return history.createHistoricProcessInstanceQuery().processDefinitionKey("penggabungan-rt-lintas-rw")
                .variableValueEquals("unitId", DataUnit.GAMBIR).list().stream()
                .flatMap(p -> history.createHistoricVariableInstanceQuery().processInstanceId(p.getId())
                        .variableName("hasil").list().stream())
                .map(HistoricVariableInstance::getValue).toList();
    }
}
