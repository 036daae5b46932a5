package id.rukun.impor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rukun.impor.sel.BentukSel;
import id.rukun.impor.tabel.BerkasImpor;
import id.rukun.impor.tabel.TabelTakTerbacaException;
import id.rukun.wilayah.JamUji;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** What all imports share, on an import of nothing in particular. */
@ImporUji
class ImporServiceTest {

    private static final LingkupImpor DKI = new LingkupImpor("dki", "31", "DKI");

    @Autowired private CatatanImporRepository catatan;
    @Autowired private JdbcTemplate jdbc;
    @Autowired private PlatformTransactionManager transaksi;
    @Autowired private JamUji jam;

    @Test
    @DisplayName("yang gagal di tengah penulisan tidak meninggalkan apa pun, juga tidak tabel sementaranya")
    void gagalDiTengah() {
        ImporService impor = impor(kerja -> {
            kerja.ubah("insert into impor_giliran (tenant) select nama from impor_uji");
            kerja.tabelSementara("impor_lain", "nama varchar(10)");
            kerja.ubah("insert into impor_lain select nama from impor_uji");
            throw new IllegalStateException("mati lampu");
        });
        for (int kali = 0; kali < 2; kali++) {
            assertThatThrownBy(() -> terapkan(impor, "nama;jumlah\nsatu;1\n")).hasMessage("mati lampu");
            assertThat(jdbc.queryForList("select tenant from impor_giliran where tenant = 'satu'")).isEmpty();
        }
    }

    @Test
    @DisplayName("register yang menolak berarti: ia berubah selagi diimpor; tidak ada yang ditulis")
    void registerMenolak() {
        ImporService impor = impor(kerja -> {
            kerja.ubah("insert into impor_giliran (tenant) select nama from impor_uji");
            kerja.ubah("insert into impor_giliran (tenant) select nama from impor_uji");
        });
        assertThatThrownBy(() -> terapkan(impor, "nama;jumlah\ndua;1\n")).isInstanceOf(ImporDitolakException.class)
                .hasMessageContaining("Register berubah ketika berkas ini diimpor");
        assertThat(jdbc.queryForList("select tenant from impor_giliran where tenant = 'dua'")).isEmpty();
        assertThatThrownBy(() -> terapkan(impor(kerja -> {
            throw new QueryTimeoutException("it is not its turn");
        }), "nama;jumlah\ndua;1\n")).isInstanceOf(ImporDitolakException.class).hasMessageContaining("Impor lain di pemerintah yang sama belum selesai");
    }

    @Test
    @DisplayName("nama kolom boleh dalam urutan lain dan dengan huruf besar; yang tidak dikenal, ganda, atau kurang ditolak")
    void kepala() {
        ImporService impor = impor(kerja -> { });
        assertThat(terapkan(impor, "Jumlah;NAMA\n7;tiga\n").diterapkan()).isTrue();
        assertThat(terapkan(impor, "\n;\n nama \n\nempat\n").baris()).isOne();
        assertThatThrownBy(() -> terapkan(impor, "nama;umur\nx;1\n")).isInstanceOf(TabelTakTerbacaException.class)
                .hasMessage("Kolom “umur” (baris 1) tidak dikenal. Kolom yang dikenal: nama, jumlah. Hapus kolom lain, atau pakai contohnya.");
        assertThatThrownBy(() -> terapkan(impor, "nama;Nama\nx;1\n")).hasMessageContaining("Kolom nama ada lebih dari satu kali");
        assertThatThrownBy(() -> terapkan(impor, "jumlah\n1\n")).hasMessageContaining("Kolom nama tidak ada");
        assertThatThrownBy(() -> terapkan(impor, "nama;jumlah\n;\n")).hasMessageContaining("tidak memuat satu baris pun");
    }

    @Test
    @DisplayName("yang berdiri di luar kolom yang bernama dikutip, nomor orang dan kartu tanpa angka depannya")
    void takBernama() {
        HasilImpor hasil = terapkan(impor(kerja -> { }), "nama;jumlah\nsatu;1;lebih 3171 0112 3456 7890 ini\n");
        assertThat(hasil.kesalahan()).extracting(KesalahanImpor::kalimat).singleElement().asString()
                .startsWith("Baris 2, kolom ke-3: “lebih …7890 ini” berisi sesuatu di luar kolom yang bernama");
    }

    @Test
    @DisplayName("sejuta kesalahan dihitung, yang pertama disebut")
    void banyakKesalahan() {
        StringBuilder berkas = new StringBuilder("nama;jumlah\n");
        for (int i = 0; i < KerjaImpor.DISEBUT + 50; i++) {
            berkas.append("x;bukan angka\n");
        }
        HasilImpor hasil = terapkan(impor(kerja -> { }), berkas.toString());
        assertThat(hasil.banyaknyaKesalahan()).isEqualTo(KerjaImpor.DISEBUT + 50);
        assertThat(hasil.kesalahan()).hasSize(KerjaImpor.DISEBUT);
        assertThat(new String(LaporanImpor.kesalahan(hasil), StandardCharsets.UTF_8)).contains("Masih ada 50 kesalahan lain.");
    }

    @Test
    @DisplayName("dua impor satu pemerintah daerah bergiliran: yang kedua melihat apa yang ditulis yang pertama")
    void bergiliran() throws Exception {
        ImporService impor = impor(kerja -> kerja.ubah("""
                insert into impor_giliran (tenant) select u.nama from impor_uji u
                where not exists (select g.tenant from impor_giliran g where g.tenant = u.nama)"""));
        CountDownLatch menulis = new CountDownLatch(1);
        CountDownLatch lanjut = new CountDownLatch(1);
        CountDownLatch keduaDiperiksa = new CountDownLatch(1);
        CompletableFuture<HasilImpor> pertama = CompletableFuture.supplyAsync(() -> impor.terapkan(permintaan("nama;jumlah\nlima;1\n"),
                (tahap, baris, dari) -> tahan(tahap, menulis, lanjut)), kerja -> new Thread(kerja).start());
        assertThat(menulis.await(10, TimeUnit.SECONDS)).isTrue();
        CompletableFuture<HasilImpor> kedua = CompletableFuture.supplyAsync(() -> impor.terapkan(permintaan("nama;jumlah\nlima;1\n"),
                (tahap, baris, dari) -> tandai(tahap, keduaDiperiksa)), kerja -> new Thread(kerja).start());
        assertThat(keduaDiperiksa.await(500, TimeUnit.MILLISECONDS)).as("it waits for its turn").isFalse();
        lanjut.countDown();
        assertThat(pertama.get(10, TimeUnit.SECONDS).baru()).isOne();
        assertThat(kedua.get(10, TimeUnit.SECONDS).sama()).isOne();
        jdbc.update("delete from impor_giliran where tenant in ('tiga', 'empat', 'lima')");
    }

    private static void tandai(TahapImpor tahap, CountDownLatch diperiksa) {
        if (tahap == TahapImpor.DIPERIKSA) {
            diperiksa.countDown();
        }
    }

    private static void tahan(TahapImpor tahap, CountDownLatch menulis, CountDownLatch lanjut) {
        if (tahap == TahapImpor.DITULIS) {
            menulis.countDown();
            try {
                lanjut.await(10, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static PermintaanImpor permintaan(String berkas) {
        return new PermintaanImpor("uji", BerkasImpor.dari("uji.csv", berkas.getBytes(StandardCharsets.UTF_8)), DKI, null, null);
    }

    private static HasilImpor terapkan(ImporService impor, String berkas) {
        return impor.terapkan(permintaan(berkas), Kemajuan.DIAM);
    }

    private ImporService impor(Consumer<KerjaImpor> tulis) {
        return new ImporService(List.of(new ImportirUji(tulis)), catatan, jdbc, kabar -> {}, transaksi, jam);
    }

    private record ImportirUji(Consumer<KerjaImpor> penulis) implements Importir {

        @Override
        public String jenis() {
            return "uji";
        }

        @Override
        public int urutan() {
            return 0;
        }

        @Override
        public String judul() {
            return "Uji";
        }

        @Override
        public String arti() {
            return "Satu baris satu uji.";
        }

        @Override
        public List<KolomImpor> kolom() {
            return List.of(KolomImpor.wajib("nama", "nama", BentukSel.teks(10)), KolomImpor.boleh("jumlah", "jumlah", BentukSel.bulat(0, 9)));
        }

        @Override
        public void periksa(KerjaImpor kerja) {}

        @Override
        public Perbandingan bandingkan(KerjaImpor kerja) {
            return new Perbandingan(kerja.hitung("""
                    select count(*) from impor_uji u where not exists (select g.tenant from impor_giliran g where g.tenant = u.nama)"""), 0);
        }

        @Override
        public void tulis(KerjaImpor kerja) {
            penulis.accept(kerja);
        }
    }
}
