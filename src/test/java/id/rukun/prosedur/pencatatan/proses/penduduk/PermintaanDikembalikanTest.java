package id.rukun.prosedur.pencatatan.proses.penduduk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.lampiran.LampiranService;
import id.rukun.penduduk.Penduduk;
import id.rukun.penduduk.PendudukService;
import id.rukun.penduduk.catat.PembacaPenduduk;
import id.rukun.prosedur.pencatatan.proses.KasusPencatatan;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Ditolak;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.TindakanUji;
import id.rukun.uji.UjiAplikasi;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A request that comes back keeps what was submitted: its secrets, told by their ends, and its files. */
@UjiAplikasi
class PermintaanDikembalikanTest {

    private static final AtomicInteger NOMOR = new AtomicInteger(5_000);
    private static final String PERBAIKI = "PerbaikiPermintaan";

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private PendudukService penduduk;
    @Autowired private PembacaPenduduk pembaca;
    @Autowired private LampiranService lampiran;

    private KelurahanUji kelurahan;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan();
    }

    private KasusPencatatan kasus() {
        return new KasusPencatatan(panggung, kelurahan, jam.hariIni());
    }

    private static String nomorBaru() {
        return String.format("31710102%08d", NOMOR.incrementAndGet());
    }

    private static String ujung(String nomor) {
        return "…" + nomor.substring(12);
    }

    private Map<String, Object> baru(String nik, String nomorKk, String berkas) {
        Map<String, Object> isian = kasus().baru(nik, nomorKk, kelurahan.rtA);
        isian.put("pindaian", List.of(berkas));
        return isian;
    }

    @Test
    @DisplayName("penduduk baru dikembalikan Lurah: NIK, nomor KK, dan pindaiannya tetap; lembarnya hanya memuat empat angka terakhir")
    void tetap() {
        String nik = nomorBaru();
        String nomorKk = nomorBaru();
        String berkas = panggung.pindaian(kelurahan.akun("petugas"));
        KasusPencatatan kasus = kasus().minta("petugas", baru(nik, nomorKk, berkas)).putus("lurah", "KEMBALIKAN");
        String teks = kasus.pejabat("petugas").lembar(kasus.pejabat("petugas").tugas(kasus.nomor(), PERBAIKI));
        assertThat(teks).doesNotContain(nik, nomorKk).contains("tetap seperti dalam kiriman itu");
        JsonNode awal = new TindakanUji(panggung, kasus).lembar("petugas", PERBAIKI).path("awal");
        assertThat(awal.path("nik").asText()).isEqualTo(ujung(nik));
        assertThat(awal.path("nomorKk").asText()).isEqualTo(ujung(nomorKk));
        assertThat(awal.path("nama").asText()).isEqualTo("Sari Dewi");
        assertThat(awal.at("/pindaian/0/nama").asText()).isEqualTo("surat.pdf");

        Map<String, Object> lagi = baru(ujung(nik), ujung(nomorKk), berkas);
        lagi.put("nama", "Sari Dewi Lestari");
        String petugasLain = panggung.petugasKedua(kelurahan);
        panggung.sebagai(petugasLain).kirim(kasus.nomor(), PERBAIKI, lagi);
        assertThat(panggung.berkas(kasus.nomor(), JenisEntri.ISIAN)).filteredOn(isi -> isi.at("/isi/pindaian/0/id").asText().equals(berkas))
                .hasSize(2);
        kasus.disetujui("lurah", "DICATAT");
        Penduduk orang = penduduk.denganNik(nik).orElseThrow();
        assertThat(orang.nama()).isEqualTo("Sari Dewi Lestari");
        assertThat(pembaca.keadaan(orang.id()).orElseThrow().kartu().nomor()).isEqualTo(nomorKk);
        assertThat(lampiran.dari(kasus.id())).singleElement().satisfies(l -> assertThat(l.id()).isEqualTo(berkas));
    }

    @Test
    @DisplayName("yang diketik lagi berlaku; ujung nomor lain, ujung tanpa kiriman, dan berkas kasus lain tidak diterima")
    void diganti() {
        String nik = nomorBaru();
        String nomorKk = nomorBaru();
        String berkas = panggung.pindaian(kelurahan.akun("petugas"));
        String berkasLain = panggung.pindaian(kelurahan.akun("petugas"));
        kasus().minta("petugas", baru(nomorBaru(), nomorBaru(), berkasLain));
        Ditolak.dengan("ISIAN_TIDAK_SAH", () -> kasus().minta("petugas", baru(ujung(nik), nomorKk, berkas))).contains("16 angka");
        KasusPencatatan kasus = kasus().minta("petugas", baru(nik, nomorKk, berkas)).putus("lurah", "KEMBALIKAN");
        Ditolak.dengan("ISIAN_TIDAK_SAH", () -> perbaiki(kasus, baru(ujung(nomorKk), ujung(nomorKk), berkas))).contains("16 angka");
        Map<String, Object> tanpaNik = baru(nik, ujung(nomorKk), berkas);
        tanpaNik.remove("nik");
        Ditolak.dengan("ISIAN_TIDAK_SAH", () -> perbaiki(kasus, tanpaNik)).contains("NIK wajib diisi");
        Ditolak.dengan("LAMPIRAN_TIDAK_SAH", () -> perbaiki(kasus, baru(ujung(nik), ujung(nomorKk), berkasLain)));
        String benar = nomorBaru();
        String baru = panggung.pindaian(kelurahan.akun("petugas"));
        perbaiki(kasus, baru(benar, ujung(nomorKk), baru));
        kasus.putus("lurah", "KEMBALIKAN");
        JsonNode awal = new TindakanUji(panggung, kasus).lembar("petugas", PERBAIKI).path("awal");
        assertThat(awal.path("nik").asText()).as("the latest submission").isEqualTo(ujung(benar));
        assertThat(awal.at("/pindaian/0/id").asText()).isEqualTo(baru);
        perbaiki(kasus, baru(ujung(benar), ujung(nomorKk), baru));
        kasus.disetujui("lurah", "DICATAT");
        assertThat(penduduk.denganNik(benar)).isPresent();
        assertThat(penduduk.denganNik(nik)).isEmpty();
    }

    @Test
    @DisplayName("nama dan tanggal lahir diganti selagi NIK-nya tetap tersamar: lembar pemutus menyebut bahwa NIK tidak sesuai lagi")
    void orangLain() {
        String nik = String.format("317101430290%04d", NOMOR.incrementAndGet());
        String nomorKk = nomorBaru();
        String berkas = panggung.pindaian(kelurahan.akun("petugas"));
        KasusPencatatan kasus = kasus().minta("petugas", baru(nik, nomorKk, berkas));
        assertThat(putusan(kasus)).as("a woman born on 3 February 1990").doesNotContain("tidak sesuai dengan tanggal lahir");
        kasus.putus("lurah", "KEMBALIKAN");
        Map<String, Object> lain = baru(ujung(nik), ujung(nomorKk), berkas);
        lain.putAll(Map.of("nama", "Joko Lain", "tanggalLahir", LocalDate.of(1971, 5, 6)));
        perbaiki(kasus, lain);
        assertThat(putusan(kasus)).contains("NIK " + ujung(nik) + " tidak sesuai dengan tanggal lahir atau jenis kelaminnya").doesNotContain(nik);
    }

    @Test
    @DisplayName("pembetulan tanggal lahir yang tidak sesuai dengan NIK disebut pada lembar pemutus; pembetulan nama saja tidak")
    void pembetulanTidakSesuai() {
        String nik = String.format("317101430290%04d", NOMOR.incrementAndGet());
        kasus().minta("petugas", baru(nik, nomorBaru(), panggung.pindaian(kelurahan.akun("petugas")))).putus("lurah", "SETUJUI");
        String orang = penduduk.denganNik(nik).map(Penduduk::id).orElseThrow();
        assertThat(putusan(kasus().minta("petugas", kasus().tentang("PEMBETULAN", orang, Map.of("tanggalLahirBenar", LocalDate.of(1990, 2, 4))))))
                .contains("NIK " + ujung(nik) + " tidak sesuai dengan tanggal lahir");
        assertThat(putusan(kasus().minta("petugas", kasus().tentang("PEMBETULAN", kelurahan.orang("rt01"), Map.of("namaBenar", "Nama Yang Benar")))))
                .doesNotContain("tidak sesuai dengan tanggal lahir");
    }

    private String putusan(KasusPencatatan kasus) {
        return kasus.pejabat("lurah").lembar(kasus.pejabat("lurah").tugas(kasus.nomor(), "PutuskanPerubahan"));
    }

    private void perbaiki(KasusPencatatan kasus, Map<String, Object> isian) {
        Task tugas = kasus.pejabat("petugas").tugas(kasus.nomor(), PERBAIKI);
        try {
            kasus.pejabat("petugas").kirim(kasus.nomor(), PERBAIKI, isian);
        } catch (RuntimeException e) {
            kasus.pejabat("petugas").kembalikan(tugas);
            throw e;
        }
    }

    @Test
    @DisplayName("koreksi atas permintaan yang menunggu Lurah: nomornya tidak dimuat utuh, dan tetap bila ujungnya dikirim kembali")
    void koreksi() {
        String nik = nomorBaru();
        String nomorKk = nomorBaru();
        String berkas = panggung.pindaian(kelurahan.akun("petugas"));
        KasusPencatatan kasus = kasus().minta("petugas", baru(nik, nomorKk, berkas));
        TindakanUji tindakan = new TindakanUji(panggung, kasus).minta("petugas", "KOREKSI").pilih("petugas", "Perubahan register penduduk");
        JsonNode lembar = tindakan.lembar("petugas", "IsiKoreksi");
        assertThat(lembar.toString()).doesNotContain(nik, nomorKk);
        assertThat(lembar.at("/awal/nik").asText()).isEqualTo(ujung(nik));
        Map<String, Object> benar = baru(ujung(nik), ujung(nomorKk), berkas);
        benar.put("nama", "Sari Dewi Utami");
        kasus.pejabat("petugas").kirim(kasus.nomor(), "IsiKoreksi", benar);
        tindakan.disetujui("lurah").jalankan();
        kasus.disetujui("lurah", "DICATAT");
        assertThat(penduduk.denganNik(nik).orElseThrow().nama()).isEqualTo("Sari Dewi Utami");
    }
}
