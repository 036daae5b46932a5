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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

/** One post and two records of it, or one person and two posts, that are decided at the same moment, on a real database. */
@UjiPostgres
class JabatanSerempakIT {

    private static final AtomicInteger KE = new AtomicInteger(70_000);

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

    @RepeatedTest(4)
    @DisplayName("RUKUN-POL-185 satu orang diangkat pada dua Kelurahan, ditetapkan pada saat yang sama: satu tercatat, yang lain diberi tahu")
    void satuOrang() {
        LocalDate hari = jam.hariIni();
        String nip = "1990010120150" + String.format("%05d", KE.incrementAndGet());
        List<KelurahanUji> dua = List.of(panggung.kelurahan(), panggung.kelurahan());
        List<KasusPencatatanJabatan> kasus = dua.stream().map(kelurahan -> diangkat(kelurahan, nip, hari)).toList();

        List<Throwable> gagal = serempak(() -> kasus.get(0).putus("lurah", Map.of("putusan", "SETUJUI")),
                () -> kasus.get(1).putus("lurah", Map.of("putusan", "SETUJUI")));

        assertThat(gagal).singleElement().satisfies(g -> assertThat(g).hasMessageContaining("RUKUN-POL-185"));
        assertThat(register.milik(nip)).hasSize(1);
    }

    private KasusPencatatanJabatan diangkat(KelurahanUji kelurahan, String nip, LocalDate hari) {
        KasusPencatatanJabatan kasus = new KasusPencatatanJabatan(panggung, kelurahan);
        Map<String, Object> isi = KasusPencatatanJabatan.dengan(KasusPencatatanJabatan.isian("PENGANGKATAN", null, hari), "Ratna Dewi", nip);
        isi.putAll(Map.of("kursi", "petugas-kelurahan-" + kelurahan.id, "mulai", hari));
        kasus.mulai("petugas", isi);
        kasus.pejabat("lurah").ambil(kasus.pejabat("lurah").tugas(kasus.nomor(), "TetapkanPencatatan"));
        return kasus;
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
