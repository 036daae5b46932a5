package id.rukun.prosedur.penonaktifan.proses;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PenempatanService;
import id.rukun.jabatan.SebabAkhir;
import id.rukun.prosedur.penonaktifan.PenonaktifanService;
import id.rukun.prosedur.penonaktifan.Penutupan;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two at the same moment: two cases about one person, and a case whose subject leaves while it is decided. */
abstract class DuaPerkaraKontrak {

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private PenempatanService penempatan;
    @Autowired private JabatanService jabatan;
    @Autowired private PenonaktifanService penonaktifan;

    private KelurahanUji kelurahan;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan();
    }

    @Test
    @DisplayName("RUKUN-POL-110 dua kantor membuka bersamaan: satu perkara")
    void bersamaan() {
        List<String> dibuka = Stream.of("petugas", "lurah")
                .map(siapa -> CompletableFuture.supplyAsync(() -> buka(siapa).nomor()).exceptionally(kalah -> null)).toList().stream()
                .map(CompletableFuture::join).filter(Objects::nonNull).toList();
        assertThat(dibuka).hasSize(1);
        assertThat(penonaktifan.tentang(kelurahan.jabatan("rt01"))).hasSize(1);
    }

    @Test
    @DisplayName("Keputusan yang disahkan dan pengunduran diri hari itu bersamaan: jabatannya berakhir sekali, perkaranya juga")
    void disahkanSelagiMundur() {
        PerkaraLurah perkara = new PerkaraLurah(panggung, kelurahan, jam).sampaiPengesahan("rt01");
        CompletableFuture.allOf(
                CompletableFuture.runAsync(perkara::disahkan).exceptionally(kalah -> null),
                CompletableFuture.runAsync(() -> penempatan.akhiri(kelurahan.jabatan("rt01"), jam.hariIni(), SebabAkhir.MENGUNDURKAN_DIRI,
                        null)).exceptionally(kalah -> null)).join();
        String kasus = panggung.kasus(perkara.nomor()).id();
        assertThat(jabatan.posisi(kelurahan.jabatan("rt01"))).get().satisfies(posisi -> {
            assertThat(posisi.sampai()).isEqualTo(jam.hariIni().minusDays(1));
            assertThat(posisi.sebabAkhir()).isIn(SebabAkhir.DINONAKTIFKAN, SebabAkhir.MENGUNDURKAN_DIRI);
        });
        boolean dinonaktifkan = penonaktifan.ambil(kasus).keputusanId() != null;
        assertThat(panggung.kasus(perkara.nomor()).hasil()).isEqualTo(dinonaktifkan ? "DINONAKTIFKAN" : "GUGUR");
        assertThat(penonaktifan.ambil(kasus).penutupan()).isEqualTo(dinonaktifkan ? null : Penutupan.MENGUNDURKAN_DIRI);
    }

    private PerkaraLurah buka(String siapa) {
        PerkaraLurah perkara = new PerkaraLurah(panggung, kelurahan, jam);
        return perkara.mulai(siapa, perkara.usulan("rt01"));
    }
}
