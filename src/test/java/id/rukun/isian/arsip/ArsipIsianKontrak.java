package id.rukun.isian.arsip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import contoh.isian.Hasil;
import contoh.isian.Undangan;
import id.rukun.berkas.KasusService;
import id.rukun.berkas.UjiBerkas;
import id.rukun.berkas.rantai.Pelaku;
import id.rukun.isian.KamusIsian;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the archive of submissions promises on every database. */
@UjiBerkas
abstract class ArsipIsianKontrak {

    static final Undangan SENIN = new Undangan(LocalDate.of(2026, 3, 2), "Balai Warga", List.of("Siti", "Budi"));
    static final Undangan SELASA = new Undangan(LocalDate.of(2026, 3, 3), "Balai Warga", List.of("Siti"));

    @Autowired
    ArsipIsian arsip;

    @Autowired
    RiwayatIsian riwayat;

    @Autowired
    KasusService kasus;

    @Autowired
    KamusIsian kamus;

    @Autowired
    JdbcTemplate sql;

    String kasusId;

    @BeforeEach
    void kasusBaru() {
        kasusId = bukaKasus();
    }

    @Test
    void isianTerbacaKembaliDalamJenisnya() {
        String id = simpan(SENIN);

        assertThat(arsip.baca(id, Undangan.class)).isEqualTo(SENIN);
        assertThat(sql.queryForMap("select formulir, tugas_id, proses_id, pelaku, jabatan from isian where id = ?", id))
                .containsEntry("formulir", "undangan")
                .containsEntry("tugas_id", "tugas-1")
                .containsEntry("proses_id", "proses-1")
                .containsEntry("pelaku", "rw01.gambir")
                .containsEntry("jabatan", "Ketua RW 01");
    }

    @Test
    void isianFormulirLainTidakDibacaSebagaiIni() {
        String id = simpan(SENIN);

        assertThatThrownBy(() -> arsip.baca(id, Hasil.class)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> arsip.baca("x", Hasil.class)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void terbaruAdalahYangTerdekatDenganYangBertanya() {
        simpan(SENIN, "proses-1", "unit-1");
        simpan(SELASA, "proses-2", "unit-2");
        simpan(new Hasil(7), "proses-1", "unit-1");
        String digugurkan = simpan(new Hasil(8), "proses-1", "unit-1");
        riwayat.gugurkan(List.of(digugurkan), null);

        assertThat(terbaru("proses-1", "unit-1", Undangan.class)).as("another unit was later").contains(SENIN);
        assertThat(terbaru("proses-2", "unit-2", Undangan.class)).contains(SELASA);
        assertThat(terbaru("proses-3", "unit-2", Undangan.class)).as("another call, same unit").contains(SELASA);
        assertThat(terbaru("proses-3", "unit-3", Undangan.class)).as("of the whole case").contains(SENIN);
        assertThat(terbaru("proses-1", "unit-1", Hasil.class)).as("what fell does not stand").contains(new Hasil(7));
        simpan(SELASA, "proses-3", "unit-1");
        assertThat(terbaru("proses-1", "unit-1", Undangan.class)).as("a later call, same unit").contains(SENIN);
        kasusId = bukaKasus();
        assertThat(terbaru("proses-1", "unit-1", Undangan.class)).isEmpty();
    }

    @Test
    void yangDigantikanTidakLagiTerbaruTetapiTetapTerbaca() {
        String keliru = simpan(SELASA, "proses-1", "unit-1");
        String koreksi = simpan(SENIN, "proses-1", "unit-1");
        arsip.gantikan(keliru, koreksi);

        assertThat(terbaru("proses-1", "unit-1", Undangan.class)).contains(SENIN);
        assertThat(arsip.baca(keliru, Undangan.class)).isEqualTo(SELASA);
    }

    @Test
    void isianDigantikanHanyaSekaliDanOlehYangSejenis() {
        String lama = simpan(SENIN);
        String baru = simpan(SELASA);
        String hasil = simpan(new Hasil(7));
        String kasusLain = arsip.simpan(asal(bukaKasus()), SENIN);

        assertThatThrownBy(() -> arsip.gantikan(lama, hasil)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> arsip.gantikan(lama, kasusLain)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> arsip.gantikan(lama, lama)).isInstanceOf(IllegalArgumentException.class);
        arsip.gantikan(lama, baru);
        assertThatThrownBy(() -> arsip.gantikan(lama, baru)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void isiSatuKasusDihapusBarisnyaTetap() {
        String satu = simpan(SENIN);
        String dua = simpan(new Hasil(7));
        String kasusLain = arsip.simpan(asal(bukaKasus()), SENIN);

        assertThat(arsip.hapusIsi(kasusId)).isEqualTo(2);
        assertThat(arsip.hapusIsi(kasusId)).isZero();

        assertThatThrownBy(() -> arsip.baca(satu, Undangan.class)).hasMessageContaining("masa simpannya berakhir");
        assertThat(arsip.baca(kasusLain, Undangan.class)).isEqualTo(SENIN);
        assertThat(sql.queryForMap("select pelaku, jabatan, isi from isian where id = ?", dua))
                .containsEntry("pelaku", "rw01.gambir").containsEntry("jabatan", "Ketua RW 01")
                .containsEntry("isi", null);
    }

    @Test
    void recordTanpaFormulirDitolak() {
        record Liar(int a) {}

        assertThatThrownBy(() -> simpan(new Liar(1))).hasMessageContaining("@Formulir");
    }

    @Test
    void formulirContohBukanFormulirRukun() {
        assertThat(kamus.semua()).doesNotContainValue(Undangan.class);
    }

    String simpan(Record isi) {
        return arsip.simpan(asal(kasusId), isi);
    }

    private String simpan(Record isi, String proses, String unit) {
        return arsip.simpan(new AsalIsian(kasusId, proses, "tugas-1", new Pelaku("rw01.gambir", "Ketua RW 01"))
                .pada(new TempatIsian("Undang", unit, "ketua-rw-" + unit)), isi);
    }

    private <T extends Record> Optional<T> terbaru(String proses, String unit, Class<T> jenis) {
        return arsip.terbaru(kasusId, proses, unit, "unit-1", jenis);
    }

    private static AsalIsian asal(String kasusId) {
        return new AsalIsian(kasusId, "proses-1", "tugas-1", new Pelaku("rw01.gambir", "Ketua RW 01"));
    }

    private String bukaKasus() {
        return kasus.buka("penggabungan", "Penggabungan RT 003", "dki", "unit-1", "petugas.gambir").id();
    }
}
