package id.rukun.engine.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.rukun.jabatan.Jabatan;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Contoh;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.RencanaKelurahan;
import id.rukun.uji.UjiAplikasi;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Pages of the counts by office, looked at over one Kelurahan and over its whole government. */
@UjiAplikasi
class HitunganKantorTest {

    private static final int SEMUA = 10_000;

    @Autowired private HitunganKantor hitungan;
    @Autowired private Panggung panggung;
    @Autowired private RepositoryService models;
    @Autowired private JamRukun jam;

    private KelurahanUji kelurahan;
    private Lingkup sekelurahan;
    private String petugas;
    private String model;

    /** Six tasks of the staff's office, then one of each Ketua RW, then one that is a person's own. */
    @BeforeEach
    void tugasTerlambat() {
        model = Contoh.pasang(models);
        kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(0).kkB(0));
        sekelurahan = new Lingkup(List.of(), List.of(kelurahan.id));
        petugas = Jabatan.PETUGAS_KELURAHAN.peran() + "-" + kelurahan.id;
        IntStream.range(0, 6).forEach(i -> contoh().mulaiTerpanggil());
        jam.maju(Duration.ofDays(1));
        contoh().mulai().isi();
        jam.maju(Duration.ofDays(1));
        contoh().mulai();
        jam.maju(Duration.ofDays(15));
    }

    private Contoh contoh() {
        return new Contoh(panggung, kelurahan, jam.hariIni());
    }

    @AfterEach
    void lepas() {
        Contoh.lepas(models, model);
    }

    @Test
    @DisplayName("yang paling lama terlambat lebih dahulu, juga di halaman yang lebih kecil daripada tugas satu baris")
    void rekap() {
        List<RekapLewat> semua = hitungan.rekap(sekelurahan, 0, SEMUA);

        assertThat(semua).extracting(RekapLewat::kantor, RekapLewat::nama, RekapLewat::jumlah)
                .startsWith(tuple(petugas, "Tinjau contoh", 6)).endsWith(tuple(null, "Isi contoh", 1)).hasSize(4);
        assertThat(halamanRekap(sekelurahan, semua.size())).isEqualTo(semua);
        assertThat(hitungan.rekap(sekelurahan, semua.size(), 1)).isEmpty();
    }

    private List<RekapLewat> halamanRekap(Lingkup lingkup, int banyaknya) {
        return IntStream.range(0, banyaknya).mapToObj(ke -> hitungan.rekap(lingkup, ke, 1)).flatMap(List::stream).toList();
    }

    @Test
    @DisplayName("yang terbanyak tugasnya lebih dahulu, yang belum terlambat ikut dihitung")
    void beban() {
        contoh().mulaiTerpanggil();
        List<BebanKantor> semua = hitungan.beban(sekelurahan, 0, SEMUA);

        assertThat(semua).extracting(BebanKantor::kantor, BebanKantor::terbuka, BebanKantor::terlambat)
                .startsWith(tuple(petugas, 7, 6)).contains(tuple(null, 1, 1)).hasSize(4);
        assertThat(IntStream.range(0, semua.size()).mapToObj(ke -> hitungan.beban(sekelurahan, ke, 1))
                .flatMap(List::stream)).isEqualTo(semua);
    }

    @Test
    @DisplayName("pengawas seluruh pemerintah melihat hitungan yang sama untuk kantor yang sama")
    void sepemerintah() {
        Lingkup sepemerintah = new Lingkup(List.of("dki"), List.of());

        List<RekapLewat> lewat = hitungan.rekap(sekelurahan, 0, SEMUA).stream().filter(r -> r.kantor() != null).toList();
        assertThat(hitungan.rekap(sepemerintah, 0, SEMUA)).containsSubsequence(lewat);
        List<BebanKantor> milik = hitungan.beban(sekelurahan, 0, SEMUA);
        List<BebanKantor> semua = hitungan.beban(sepemerintah, 0, SEMUA);
        assertThat(semua).containsAll(milik.stream().filter(b -> b.kantor() != null).toList());
        assertThat(semua.stream().filter(b -> b.kantor() == null)).singleElement()
                .satisfies(b -> assertThat(b.terbuka()).isPositive());
    }
}
