package id.rukun.prosedur.penggabungan.proses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.RencanaKelurahan;
import id.rukun.uji.UjiPostgres;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The Ketua RW passes the result on in the moment in which the Lurah fetches it: only one of them counts. */
@UjiPostgres
class PenjemputanSerempakIT {

    private static final String DITERIMA = "select count(*) from isian i join kasus k on k.id = i.kasus_id where "
            + "k.nomor = ? and i.formulir in ('penggabungan-penyampaian', 'penggabungan-penjemputan')";

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private JdbcTemplate sql;

    @RepeatedTest(8)
    @DisplayName("TM-16 Ketua RW dan Lurah pada saat yang sama: satu berhasil, yang lain diberi tahu, kasus berlanjut")
    void satuYangDihitung() {
        LocalDate hariIni = jam.hariIni();
        KelurahanUji kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(12).kkB(12));
        Jalan jalan = new Jalan(panggung, kelurahan, hariIni).mulai().pilihRt().keduaRtSetuju();
        Map<String, Object> penyampaian = Map.of("tanggalPenyampaian", hariIni, "penandatangan", "Ketua RW");
        jalan.pejabat("rw02").kirim(jalan.nomor(), "SampaikanHasil", penyampaian);
        jam.maju(Duration.ofDays(15));
        jalan.jalankan();
        Task sampaikan = pegang(jalan, "rw01", "SampaikanHasil");
        Task jemput = pegang(jalan, "lurah", "JemputHasil");

        List<Throwable> hasil = serempak(
                () -> jalan.pejabat("rw01").kirim(sampaikan, penyampaian),
                () -> jalan.pejabat("lurah").kirim(jemput, Map.of("tanggalPenjemputan", hariIni,
                        "diterimaDari", "Ketua RW 01", "catatan", Jalan.ALASAN)));

        assertThat(hasil).singleElement().isInstanceOf(FormFieldValidationException.class);
        assertThat(sql.queryForObject(DITERIMA, Integer.class, jalan.nomor())).isEqualTo(2);
        jalan.jalankan();
        assertThat(jalan.pejabat("rw01").namaTugas(jalan.nomor())).isEmpty();
        assertThat(jalan.pejabat("lurah").namaTugas(jalan.nomor())).containsExactly("UndangPeserta");
    }

    private static Task pegang(Jalan jalan, String peran, String kegiatan) {
        jalan.pejabat(peran).ambil(jalan.pejabat(peran).tugas(jalan.nomor(), kegiatan));
        return jalan.pejabat(peran).tugas(jalan.nomor(), kegiatan);
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
