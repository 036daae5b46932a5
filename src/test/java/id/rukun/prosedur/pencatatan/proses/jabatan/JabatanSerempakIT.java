package id.rukun.prosedur.pencatatan.proses.jabatan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.SifatJabatan;
import id.rukun.jabatan.catat.PerbaikanJabatanService;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.UjiPostgres;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

/** One post and two records of it that are decided at the same moment, on a real database. */
@UjiPostgres
class JabatanSerempakIT {

    @Autowired private Panggung panggung;
    @Autowired private PerbaikanJabatanService register;
    @Autowired private JamRukun jam;

    @RepeatedTest(4)
    @DisplayName("RUKUN-DATA-49 dua Plh. bagi satu Lurah ditetapkan pada saat yang sama: satu tercatat, yang lain diberi tahu")
    void satuPelaksana() {
        KelurahanUji kelurahan = panggung.kelurahan();
        LocalDate hari = jam.hariIni();
        KasusPencatatanJabatan satu = new KasusPencatatanJabatan(panggung, kelurahan);
        KasusPencatatanJabatan lain = new KasusPencatatanJabatan(panggung, kelurahan);
        satu.mulai("petugas", satu.berhalangan(hari, hari.plusDays(6), hari, "Tono Hartono", KasusPencatatanJabatan.NIP));
        lain.mulai("petugas", lain.berhalangan(hari, hari.plusDays(6), hari, "Rina Amalia", "198001012005012009"));
        Stream.of(satu, lain).forEach(kasus -> kasus.pejabat("camat").ambil(kasus.pejabat("camat").tugas(kasus.nomor(), "TetapkanPencatatan")));

        List<Throwable> gagal = serempak(() -> satu.putus("camat", Map.of("putusan", "SETUJUI")),
                () -> lain.putus("camat", Map.of("putusan", "SETUJUI")));

        assertThat(gagal).singleElement().satisfies(g -> assertThat(g).hasMessageContaining("RUKUN-DATA-49"));
        assertThat(register.semua(Jabatan.LURAH, kelurahan.id)).filteredOn(p -> p.sifat() == SifatJabatan.PELAKSANA)
                .extracting(PemegangJabatan::nama).singleElement().isIn("Tono Hartono", "Rina Amalia");
    }

    /** Both begin when both are ready; what went wrong. */
    private static List<Throwable> serempak(Runnable satu, Runnable lain) {
        CyclicBarrier siap = new CyclicBarrier(2);
        return Stream.of(satu, lain)
                .map(kerja -> CompletableFuture.supplyAsync(() -> catchThrowable(() -> {
                    siap.await();
                    kerja.run();
                })))
                .toList().stream().map(CompletableFuture::join).filter(gagal -> gagal != null).toList();
    }
}
