package id.rukun.prosedur.harian.proses;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.engine.office.OfficeSync;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.SifatJabatan;
import id.rukun.uji.Klien;
import id.rukun.uji.UjiAplikasi;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Posts change hands: on H2. */
@UjiAplikasi
class PejabatBergantiTest extends PejabatBergantiKontrak {

    private static final String TUGAS = "/camunda/api/engine/engine/default/task";

    @Autowired private IdentityService identity;

    @Test
    @DisplayName("jabatan berakhir selagi Tasklist terbuka: kiriman ditolak seketika, tugas hilang pada muatan berikut")
    void sesiTerbuka() {
        mulaiKecil();
        String tugas = rest("rw01").pegang(jalan.nomor(), "UndangPeserta");
        Klien sesi = Klien.diTasklist(port, kelurahan.akun("rw01"));
        assertThat(sesi.ambil(TUGAS + "/" + tugas).status()).isEqualTo(200);

        panggung.ubah(e -> kelurahan.berakhir("rw01", hariIni));
        assertThat(sesi.kirim("POST", TUGAS + "/" + tugas + "/submit-form", Map.of()).status())
                .isEqualTo(403);
        panggung.sinkronkan(kelurahan);

        assertThat(sesi.ambil(TUGAS + "/" + tugas).status()).isEqualTo(404);
        assertThat(sesi.kirim("POST", TUGAS + "/" + tugas + "/submit-form", Map.of()).status())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("yang jabatannya tidak berubah tidak disentuh; pemerintah dicabut bersama jabatan terakhir")
    void hanyaYangBerubah() {
        mulaiKecil();
        List<String> semua = List.of(kelurahan.akun("rw01"), kelurahan.akun("rw02"), kelurahan.akun("lurah"));
        assertThat(kantor.sinkronkan(semua)).isEqualTo(new OfficeSync.HasilSelaras(0, 0));

        rest("rw01").pegang(jalan.nomor(), "UndangPeserta");
        panggung.ubah(e -> kelurahan.berakhir("rw01", hariIni));

        // the Ketua, and the Sekretaris, who stands in for him from now on
        assertThat(kantor.sinkronkan(semua)).isEqualTo(new OfficeSync.HasilSelaras(2, 1));
        assertThat(kantor.sinkronkan(semua)).isEqualTo(new OfficeSync.HasilSelaras(0, 0));
        assertThat(panggung.pemerintah(kelurahan.akun("rw01"))).isEmpty();
        assertThat(panggung.pemerintah(kelurahan.akun("rw02"))).containsExactly("dki");
    }

    @Test
    @DisplayName("dua simpul menyelaraskan kantor yang sama pada saat yang sama: keduanya selesai, hak lengkap")
    void duaSimpul() {
        mulaiKecil();
        List<String> semua = Stream.of("rw01", "rw02", "rt01", "lurah", "camat", "petugas").map(kelurahan::akun)
                .toList();
        for (String unit : List.of(kelurahan.rtA, kelurahan.rtB, kelurahan.rtKosong)) {
            panggung.ubah(e -> List.of(Jabatan.BENDAHARA_RT, Jabatan.BIDANG_RT).forEach(jabatan ->
                    kelurahan.tunjuk(unit, jabatan, SifatJabatan.DEFINITIF, "rw01", hariIni)));
            semua.forEach(akun -> identity.deleteMembership(akun, "pejabat"));

            CompletableFuture.allOf(CompletableFuture.runAsync(() -> kantor.sinkronkan(semua)),
                    CompletableFuture.runAsync(() -> kantor.sinkronkan(semua))).join();

            assertThat(semua).allSatisfy(akun -> assertThat(identity.createGroupQuery().groupMember(akun)
                    .groupId("pejabat").count()).isOne());
            assertThat(identity.createGroupQuery().groupMember(kelurahan.akun("rw01"))
                    .groupIdIn("bendahara-rt-" + unit, "bidang-rt-" + unit).count()).isEqualTo(2);
        }
    }
}
