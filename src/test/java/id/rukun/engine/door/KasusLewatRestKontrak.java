package id.rukun.engine.door;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.rukun.berkas.periksa.BerkasVerifier;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Klien;
import id.rukun.uji.Panggung;
import id.rukun.uji.PejabatRest;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.StatusUnit;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** One merger through {@code /engine-rest} alone, the way it goes in life: with what fails and is done again. */
abstract class KasusLewatRestKontrak {

    private static final String PROSEDUR = "penggabungan-rt-lintas-rw";

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private WilayahService wilayah;
    @Autowired private BerkasVerifier verifier;
    @Autowired private JdbcTemplate sql;
    @LocalServerPort private int port;

    private KelurahanUji kelurahan;
    private Jalan contoh;
    private LocalDate hariIni;
    private String nomor;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan();
        hariIni = jam.hariIni();
        contoh = new Jalan(panggung, kelurahan, hariIni);
    }

    @Test
    @DisplayName("P-10 dari usulan sampai DITETAPKAN: kuorum gagal, pimpinan salah, Camat mengembalikan, lalu berhasil")
    void sampaiDitetapkan() {
        usulkan();
        musyawarahGagalKuorumLaluSetuju("rw01");
        musyawarahDenganPimpinanSalahLaluSetuju("rw02");
        panggung.jalankanPekerjaan(nomor);
        sampaikanHasil();
        musyawarahKelurahan();
        keputusanYangDikembalikanCamatSekali();

        assertThat(sql.queryForObject("select hasil from kasus where nomor = ?", String.class, nomor))
                .isEqualTo("DITETAPKAN");
        assertThat(wilayah.ringkas(kelurahan.rtA).status()).isEqualTo(StatusUnit.DIGABUNG);
        assertThat(wilayah.ringkas(kelurahan.rtB).status()).isEqualTo(StatusUnit.DIGABUNG);
        assertThat(wilayah.turunan(kelurahan.rwA, JenisUnit.RT)).anyMatch(rt -> rt.nomor().equals("001"));
        assertThat(status(kelurahan.rtA)).containsExactly("GAGAL_KUORUM", "SAH");
        assertThat(status(kelurahan.rtB)).containsExactly("PIMPINAN_TIDAK_SAH", "SAH");
        assertThat(sql.queryForList("select p.jawaban from keputusan_persetujuan_camat p "
                + "join keputusan_rancangan r on r.id = p.rancangan_id join kasus k on k.id = r.kasus_id "
                + "where k.nomor = ? order by r.versi", String.class, nomor)).containsExactly("KEMBALIKAN", "SETUJU");
        String kasusId = sql.queryForObject("select id from kasus where nomor = ?", String.class, nomor);
        assertThat(verifier.periksa(kasusId).temuan()).isEmpty();
    }

    private void usulkan() {
        nomor = sebagai("petugas").mulai(PROSEDUR, Map.of("asal", List.of("LURAH"), "alasan", Jalan.ALASAN));
        PejabatRest petugas = sebagai("petugas");
        String tugas = petugas.pegang(nomor, "PilihRt");
        List<String> rt = pilihan(petugas.lembar(tugas)).stream()
                .filter(id -> id.equals(kelurahan.rtA) || id.equals(kelurahan.rtB)).toList();
        assertThat(rt).hasSize(2);
        petugas.coba(tugas, Map.of("rt", rt)).berhasil();
    }

    private void musyawarahGagalKuorumLaluSetuju(String rw) {
        undang(rw);
        catatKehadiran(rw, rw, 3);
        undang(rw);
        catatKehadiran(rw, rw, 1);
        setuju(rw);
    }

    private void musyawarahDenganPimpinanSalahLaluSetuju(String rw) {
        undang(rw);
        catatKehadiran(rw, "sekretaris." + rw, 1);
        undang(rw);
        catatKehadiran(rw, rw, 1);
        setuju(rw);
    }

    private void undang(String siapa) {
        sebagai(siapa).kirim(nomor, "UndangPeserta", contoh.undangan(siapa));
    }

    /** Every {@code tiap}-th head of family on the list came. */
    private void catatKehadiran(String rw, String pimpinan, int tiap) {
        PejabatRest ketua = sebagai(rw);
        String tugas = ketua.pegang(nomor, "CatatKehadiran");
        List<String> semua = ketua.daftar(tugas, "musyawarah-peserta");
        List<String> hadir = IntStream.range(0, semua.size()).filter(i -> i % tiap == 0).mapToObj(semua::get).toList();
        assertThat(ketua.daftar(tugas, "musyawarah-pimpinan")).contains(kelurahan.jabatan(pimpinan));
        ketua.coba(tugas, contoh.kehadiran(pimpinan, hadir)).berhasil();
    }

    private void setuju(String rw) {
        sebagai(rw).kirim(nomor, "CatatPembahasan", Jalan.mufakat());
        beritaAcara(rw);
    }

    private void beritaAcara(String siapa) {
        sebagai(siapa).kirim(nomor, "TandatanganiBeritaAcara",
                Map.of("nomor", "BA-" + siapa, "tanggal", hariIni, "penandatangan",
                        kelurahan.nama(siapa) + "\nNotulis"));
    }

    private void sampaikanHasil() {
        List.of("rw01", "rw02").forEach(rw -> sebagai(rw).kirim(nomor, "SampaikanHasil",
                Map.of("tanggalPenyampaian", hariIni, "penandatangan", "Ketua " + rw)));
        panggung.jalankanPekerjaan(nomor);
    }

    private void musyawarahKelurahan() {
        undang("lurah");
        PejabatRest lurah = sebagai("lurah");
        String tugas = lurah.pegang(nomor, "CatatKehadiran");
        List<String> tokoh = lurah.daftar(tugas, "penggabungan-tokoh");
        lurah.coba(tugas, Map.of("tanggalPelaksanaan", hariIni, "pengurus", lurah.daftar(tugas, "penggabungan-pengurus"),
                "tokoh", tokoh(tokoh))).berhasil();
        lurah.kirim(nomor, "CatatMufakat", Map.of("hasil", "TERCAPAI", "isiKeputusan", "Sepakat digabung.",
                "rwTujuan", kelurahan.rwA, "nomorHasil", "001"));
        beritaAcara("lurah");
    }

    /** Ten of each RT; a row's id is {@code unit/orang}. */
    private List<Map<String, String>> tokoh(List<String> daftar) {
        return List.of(kelurahan.rtA, kelurahan.rtB).stream()
                .flatMap(rt -> daftar.stream().filter(id -> id.startsWith(rt + "/")).limit(10))
                .map(id -> Map.of("unit", id.split("/")[0], "orang", id.split("/")[1]))
                .toList();
    }

    private void keputusanYangDikembalikanCamatSekali() {
        rancangan("Camat");
        sebagai("camat").kirim(nomor, "BeriPersetujuan", Map.of("jawaban", "KEMBALIKAN", "tanggal", hariIni,
                "alasan", "Tembusan belum memuat Wali Kota, mohon dilengkapi."));
        rancangan("Camat dan Wali Kota");
        sebagai("camat").kirim(nomor, "BeriPersetujuan",
                Map.of("jawaban", "SETUJU", "nomor", "12/2026", "tanggal", hariIni));
        sebagai("lurah").kirim(nomor, "Tandatangani", Map.of("tindakan", "TANDATANGANI", "tanggal", hariIni));
        panggung.jalankanPekerjaan(nomor);
    }

    private void rancangan(String tembusan) {
        sebagai("petugas").kirim(nomor, "LengkapiRancangan", Map.of("tembusan", tembusan));
        sebagai("lurah").kirim(nomor, "TinjauRancangan", Map.of("putusan", "LANJUT"));
    }

    private List<String> status(String rt) {
        return sql.queryForList("select m.status from musyawarah m join musyawarah_rangkaian r on r.id = m.rangkaian_id "
                + "where r.unit_id = ? order by m.ke", String.class, rt);
    }

    private static List<String> pilihan(JsonNode lembar) {
        return StreamSupport.stream(lembar.findParents("value").spliterator(), false)
                .map(p -> p.path("value").asText()).toList();
    }

    private PejabatRest sebagai(String peran) {
        return new PejabatRest(new Klien(port, kelurahan.akun(peran)));
    }
}
