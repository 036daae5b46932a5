package id.rukun.penomoran;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.berkas.KasusService;
import id.rukun.berkas.periksa.BerkasVerifier;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Numbers of a series on every database. The lock is the database's: threads, nodes and offices are one to it. */
abstract class PenomoranKontrak {

    @Autowired private Panggung panggung;
    @Autowired private PenomoranService penomoran;
    @Autowired private PlatformTransactionManager transaksi;
    @Autowired private JamRukun jam;
    @Autowired private KasusService kasusService;
    @Autowired private BerkasVerifier verifier;

    private KelurahanUji kelurahan;
    private Deret deret;

    /** How many transactions ask at the same time, and how often each. */
    abstract int serentak();

    abstract int kali();

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan();
        deret = Deret.pada(kelurahan.id, JenisNomor.BERITA_ACARA, jam.hariIni());
    }

    @Test
    @DisplayName("banyak yang meminta pada saat yang sama, sebagian batal: nomornya berlainan dan berurutan tanpa yang terlewat")
    void serempak() throws Exception {
        ConcurrentLinkedQueue<Integer> diberikan = new ConcurrentLinkedQueue<>();
        CyclicBarrier siap = new CyclicBarrier(serentak());
        ExecutorService pekerja = Executors.newFixedThreadPool(serentak());
        List<Future<?>> janji = new ArrayList<>();
        for (int ke = 0; ke < serentak(); ke++) {
            int orang = ke;
            janji.add(pekerja.submit(() -> {
                String kasus = kasus();
                siap.await();
                IntStream.range(0, kali()).forEach(n -> {
                    batal(new PemakaiNomor(kasus, "batal " + orang + "/" + n));
                    diberikan.add(ambil(new PemakaiNomor(kasus, "berita acara " + orang + "/" + n)));
                });
                return null;
            }));
        }
        for (Future<?> satu : janji) {
            satu.get(5, TimeUnit.MINUTES);
        }
        pekerja.shutdown();

        assertThat(diberikan).containsExactlyInAnyOrderElementsOf(
                IntStream.rangeClosed(1, serentak() * kali()).boxed().toList());
        assertThat(penomoran.terakhir(deret)).isEqualTo(serentak() * kali());
        assertThat(penomoran.terlewat(List.of(kelurahan.id), deret.tahun())).isEmpty();
    }

    @Test
    @DisplayName("yang dilompati terdaftar per jenis, dan tidak lagi bila kemudian terpakai; naskah yang sama tetap memakai nomornya")
    void terlewat() {
        String kasus = kasus();
        PemakaiNomor satu = new PemakaiNomor(kasus, "Musyawarah RW ke-1");
        PemakaiNomor dua = new PemakaiNomor(kasus, "Musyawarah RW ke-2");
        pakai(2, satu);
        pakai(6, dua);
        pakai(6, dua);
        assertThat(penomoran.terlewat(List.of(kelurahan.id), deret.tahun())).extracting(NomorTerlewat::kata)
                .containsExactly("nomor 1", "nomor 3 sampai 5");
        assertThat(penomoran.dipakai(deret, 6, dua)).isFalse();
        assertThat(penomoran.dipakai(deret, 6, satu)).isTrue();

        pakai(4, satu);
        assertThat(penomoran.terlewat(List.of(kelurahan.id), deret.tahun())).extracting(NomorTerlewat::kata)
                .containsExactly("nomor 1", "nomor 3", "nomor 5");
        assertThat(penomoran.terlewat(List.of(kelurahan.rwA), deret.tahun())).isEmpty();
        assertThat(verifier.periksa(kasus).temuan()).isEmpty();
    }

    private int ambil(PemakaiNomor oleh) {
        return new TransactionTemplate(transaksi).execute(status -> berikut(oleh));
    }

    private void batal(PemakaiNomor oleh) {
        new TransactionTemplate(transaksi).executeWithoutResult(status -> {
            berikut(oleh);
            status.setRollbackOnly();
        });
    }

    private int berikut(PemakaiNomor oleh) {
        penomoran.tahan(deret);
        int nomor = penomoran.terakhir(deret) + 1;
        penomoran.pakai(deret, nomor, oleh, jam.hariIni());
        return nomor;
    }

    private void pakai(int nomor, PemakaiNomor oleh) {
        new TransactionTemplate(transaksi).executeWithoutResult(status ->
                penomoran.pakai(deret, nomor, oleh, jam.hariIni()));
    }

    private String kasus() {
        return new TransactionTemplate(transaksi).execute(status ->
                kasusService.buka("musyawarah", "Uji penomoran", "dki", kelurahan.id, "uji")).id();
    }
}
