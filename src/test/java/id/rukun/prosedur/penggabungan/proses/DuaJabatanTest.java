package id.rukun.prosedur.penggabungan.proses;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.rukun.engine.office.Kantor;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.SifatJabatan;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Klien;
import id.rukun.uji.Klien.Jawaban;
import id.rukun.uji.Panggung;
import id.rukun.uji.PejabatRest;
import id.rukun.uji.RencanaKelurahan;
import id.rukun.uji.TindakanUji;
import id.rukun.uji.UjiAplikasi;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A Lurah who is also acting Lurah of another Kelurahan says for which of the two he opens a case. */
@UjiAplikasi
class DuaJabatanTest {

    private static final String PROSEDUR = "penggabungan-rt-lintas-rw";
    private static final String KOLOM = "kantorPemohon";

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @LocalServerPort private int port;

    private KelurahanUji sini;
    private KelurahanUji sana;
    private PejabatRest lurah;

    @BeforeEach
    void siapkan() {
        sini = panggung.kelurahan(new RencanaKelurahan().kkA(4).kkB(4));
        sana = panggung.kelurahan(new RencanaKelurahan().kkA(4).kkB(4));
        panggung.ubah(e -> sini.tunjuk(sana.id, Jabatan.LURAH, SifatJabatan.PELAKSANA, "lurah", jam.hariIni()));
        panggung.sinkronkan(sini);
        lurah = new PejabatRest(new Klien(port, sini.akun("lurah")));
    }

    @Test
    @DisplayName("formulir awal menanyakan kantor hanya kepada yang memegang lebih dari satu jabatan")
    void ditanyakan() {
        assertThat(formulir(sini.akun("lurah"), PROSEDUR)).contains("data-kolom=\"kantorPemohon\"",
                "<option value=\"" + kantor(sini) + "\">Lurah Uji", "<option value=\"" + kantor(sana) + "\">Lurah Uji");
        assertThat(formulir(sini.akun("petugas"), PROSEDUR)).contains("penggabungan-usulan").doesNotContain(KOLOM)
                .contains("<form role=\"form\"", "data-hari-ini=\"" + jam.hariIni() + "\">");
        assertThat(formulir(sini.akun("lurah"), "tindakan")).contains("tindakan-permintaan").doesNotContain(KOLOM);
    }

    @Test
    @DisplayName("kasus dibuka untuk kantor yang dipilih")
    void dipilih() {
        for (KelurahanUji pilihan : List.of(sini, sana)) {
            String nomor = lurah.mulai(PROSEDUR, usulan(kantor(pilihan)));

            assertThat(panggung.kasus(nomor).unitId()).isEqualTo(pilihan.id);
        }
    }

    @Test
    @DisplayName("tanpa pilihan ditolak; kantor orang lain ditolak; tidak ada kasus yang dibuka")
    void ditolak() {
        KelurahanUji lain = panggung.kelurahan(new RencanaKelurahan().kkA(4).kkB(4));

        Jawaban tanpa = lurah.cobaMulai(PROSEDUR, usulan(""));
        assertThat(tanpa.status()).isEqualTo(400);
        assertThat(tanpa.pesan()).contains("Pilih untuk kantor mana");
        assertThat(lurah.cobaMulai(PROSEDUR, usulan(kantor(lain))).status()).isEqualTo(403);
        assertThat(lurah.cobaMulai(PROSEDUR, usulan(Kantor.idGrup("petugas-kelurahan", sini.id))).status())
                .isEqualTo(403);
        assertThat(new PejabatRest(new Klien(port, lain.akun("lurah"))).cobaMulai(PROSEDUR, usulan(kantor(sini)))
                .status()).isEqualTo(403);

        List.of(sini, sana, lain).forEach(k -> assertThat(panggung.jumlahKasus(k.id)).isZero());
    }

    @Test
    @DisplayName("daftar unit memuat unit kedua kantor dengan nama Kelurahannya; unit kantor lain ditolak")
    void daftarUnit() {
        JsonNode daftar = new Klien(port, sini.akun("lurah"))
                .ambil("/api/rukun/mulai/" + PROSEDUR + "/daftar/penggabungan-unit-pengusul").berhasil().json();
        Map<String, String> keterangan = new HashMap<>();
        StreamSupport.stream(daftar.spliterator(), false)
                .forEach(b -> keterangan.put(b.path("id").asText(), b.path("keterangan").asText()));
        assertThat(keterangan).containsKeys(sini.rtA, sana.rtA);
        assertThat(keterangan.get(sini.rwA)).startsWith("Kelurahan Uji").isNotEqualTo(keterangan.get(sana.rwA));

        Map<String, Object> usulan = usulan(kantor(sini));
        usulan.putAll(Map.of("asal", List.of("MASYARAKAT"), "unitPengusul", sana.rwA));
        assertThat(lurah.cobaMulai(PROSEDUR, usulan).status()).isEqualTo(400);
        usulan.put(KOLOM, kantor(sana));
        assertThat(panggung.kasus(lurah.mulai(PROSEDUR, usulan)).unitId()).isEqualTo(sana.id);
    }

    @Test
    @DisplayName("petugas yang juga Ketua RW pengusul menarik kasus sebagai pengusul, tanpa surat")
    void menarikSebagaiPengusul() {
        // The post that stands last in the register's order, so that it is not taken by chance.
        String rw = Collections.max(List.of(sini.rwA, sini.rwB));
        panggung.ubah(e -> {
            sini.berakhir(rw.equals(sini.rwA) ? "rw01" : "rw02", jam.hariIni());
            sini.tunjuk(rw, Jabatan.KETUA_RW, SifatJabatan.DEFINITIF, "petugas", jam.hariIni());
        });
        panggung.sinkronkan(sini);
        Jalan jalan = new Jalan(panggung, sini, jam.hariIni())
                .mulai(Map.of("asal", List.of("MASYARAKAT"), "unitPengusul", rw, "alasan", Jalan.ALASAN));

        new TindakanUji(panggung, jalan).minta("petugas", "TARIK").jalankan();

        panggung.pastikanSelesai(jalan.nomor(), "DITARIK");
    }

    private String formulir(String akun, String prosedur) {
        return new Klien(port, akun).ambil("/engine-rest/process-definition/key/" + prosedur + "/deployed-start-form")
                .berhasil().isi();
    }

    private static Map<String, Object> usulan(String kantor) {
        return new HashMap<>(Map.of("asal", List.of("LURAH"), "alasan", Jalan.ALASAN, KOLOM, kantor));
    }

    private static String kantor(KelurahanUji kelurahan) {
        return Kantor.idGrup("lurah", kelurahan.id);
    }
}
