package id.rukun.hukum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rukun.hukum.Parameter.Pengubah;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The rules here are inner classes, so that the scanner of the product never takes them for law. */
class KatalogAturanTest {

    private static final LocalDate LAMA = LocalDate.of(2021, 12, 31);
    private static final LocalDate BARU = LocalDate.of(2022, 1, 1);

    private final ParameterHukum parameter = new ParameterHukum(List.of(
            batas("3", new MasaBerlaku(LocalDate.of(2016, 9, 14), LAMA)), batas("5", new MasaBerlaku(BARU, null))));

    record Fakta(int jumlah, @BolehKosong String catatan) {}

    record FaktaLain(int jumlah) {}

    private abstract static class AturanBatas {

        Putusan putus(Aturan<?> aturan, Fakta fakta, ParameterBerlaku parameter, String edisi) {
            int batas = parameter.bilangan("X-01");
            return fakta.jumlah() >= batas
                    ? Putusan.terpenuhi(aturan, fakta, parameter, edisi + " batas " + batas)
                    : Putusan.gagal(aturan, fakta, parameter, edisi + " batas " + batas);
        }
    }

    @Ketentuan(id = "X", judul = "Batas", dasar = "Pasal 1", kekuatan = Kekuatan.TEGAS, akibat = Akibat.TOLAK,
            kode = "KURANG", parameter = "X-01", sampai = "2021-12-31")
    class BatasLama extends AturanBatas implements Aturan<Fakta> {

        @Override
        public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
            return putus(this, fakta, parameter, "lama");
        }
    }

    @Ketentuan(id = "X", judul = "Batas", dasar = "Pasal 2", kekuatan = Kekuatan.TAFSIR, akibat = Akibat.TEMUAN,
            parameter = "X-01", tafsir = "AMB-00", mulai = "2022-01-01")
    class BatasBaru extends AturanBatas implements Aturan<Fakta> {

        @Override
        public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
            return putus(this, fakta, parameter, "baru");
        }
    }

    @Test
    void edisiMenurutTanggalMulaiKasus() {
        KatalogAturan katalog = katalog(new BatasBaru(), new BatasLama());
        Fakta empat = new Fakta(4, null);
        Putusan lama = katalog.periksa(BatasLama.class, empat, LAMA);
        Putusan baru = katalog.periksa(BatasLama.class, empat, BARU);
        assertThat(lama).isEqualTo(new Putusan("X", "Batas", true, Kekuatan.TEGAS, null, null, "lama batas 3",
                "Pasal 1", List.of(), Map.of("X-01", "3"), empat));
        assertThat(baru).isEqualTo(new Putusan("X", "Batas", false, Kekuatan.TAFSIR, Akibat.TEMUAN, null,
                "baru batas 5", "Pasal 2", List.of("AMB-00"), Map.of("X-01", "5"), empat));
        assertThat(katalog.semua()).extracting(KeteranganAturan::dasar).containsExactly("Pasal 1", "Pasal 2");
    }

    @Test
    void sebelumBerlakuTidakDapatDitanya() {
        KatalogAturan katalog = katalog(new BatasBaru());
        assertThatThrownBy(() -> katalog.periksa("X", new Fakta(1, null), LAMA))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("X tidak berlaku pada 2021-12-31");
        assertThat(katalog.cari("X", LAMA)).isEmpty();
        assertThat(katalog.dikenal("X")).isTrue();
        assertThat(katalog.dikenal("Y")).isFalse();
    }

    @Test
    void faktaAturanLainDitolak() {
        assertThatThrownBy(() -> katalog(new BatasBaru()).periksa("X", new FaktaLain(1), BARU))
                .hasMessageContaining("Fakta X harus").hasMessageContaining("FaktaLain");
    }

    @Ketentuan(id = "W", judul = "Wajib", dasar = "Pasal 1", kekuatan = Kekuatan.DATA, akibat = Akibat.TOLAK)
    class Wajib implements Aturan<Wajib.Isi> {

        record Isi(String nama, LocalDate tanggal, @BolehKosong String catatan) {}

        @Override
        public Putusan periksa(Isi fakta, ParameterBerlaku parameter) {
            return Putusan.terpenuhi(this, fakta, parameter, "ada");
        }
    }

    @Test
    void faktaWajibTidakBolehKosong() {
        KatalogAturan katalog = katalog(new Wajib());
        assertThatThrownBy(() -> katalog.periksa("W", new Wajib.Isi(null, null, null), BARU))
                .hasMessage("Fakta W belum lengkap: nama, tanggal");
        assertThat(katalog.periksa("W", new Wajib.Isi("a", BARU, null), BARU).terpenuhi()).isTrue();
    }

    @Ketentuan(id = "X", judul = "Batas", dasar = "Pasal 3", kekuatan = Kekuatan.TEGAS, akibat = Akibat.TOLAK,
            mulai = "2021-12-31")
    class BatasBertumpang implements Aturan<Fakta> {

        @Override
        public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
            return Putusan.terpenuhi(this, fakta, parameter, "bertumpang");
        }
    }

    @Test
    void edisiBertumpangDitolak() {
        assertThatThrownBy(() -> katalog(new BatasLama(), new BatasBertumpang()))
                .isInstanceOf(HukumTidakSahException.class)
                .hasMessageContaining(BatasLama.class.getName())
                .hasMessageContaining(BatasBertumpang.class.getName());
    }

    @Ketentuan(id = "X", judul = "Batas", dasar = "Pasal 3", kekuatan = Kekuatan.TEGAS, akibat = Akibat.TOLAK,
            mulai = "2022-01-01")
    class BatasFaktaLain implements Aturan<FaktaLain> {

        @Override
        public Putusan periksa(FaktaLain fakta, ParameterBerlaku parameter) {
            return Putusan.terpenuhi(this, fakta, parameter, "lain");
        }
    }

    @Test
    void edisiDenganFaktaLainDitolak() {
        ditolak(BatasFaktaLain.class, "fakta berbeda", new BatasLama(), new BatasFaktaLain());
    }

    @Ketentuan(id = "Y", judul = "Y", dasar = "Pasal 1", kekuatan = Kekuatan.TEGAS, akibat = Akibat.TOLAK,
            parameter = "X-99")
    class ParameterTidakAda implements Aturan<Fakta> {

        @Override
        public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
            return Putusan.terpenuhi(this, fakta, parameter, "y");
        }
    }

    @Test
    void parameterYangDinyatakanHarusAda() {
        ditolak(ParameterTidakAda.class, "parameter X-99 tidak ada", new ParameterTidakAda());
    }

    @Test
    void parameterBerlakuSepanjangMasaAturan() {
        assertThatThrownBy(() -> new KatalogAturan(List.of(new BatasBaru()), new ParameterHukum(List.of(
                batas("5", new MasaBerlaku(BARU, BARU.plusYears(1)))))))
                .isInstanceOf(HukumTidakSahException.class).hasMessageContaining("X-01 tidak ada sepanjang masa aturan");
    }

    @Test
    void dasarMenyebutYangMengubahAngkanya() {
        KatalogAturan katalog = new KatalogAturan(List.of(new BatasUji()), new ParameterHukum(List.of(
                batas("3", new MasaBerlaku(LocalDate.of(2016, 9, 14), null)), new Parameter("X-01", "x.batas",
                        JenisNilai.BILANGAN, "5", "buah", "Pasal 1", "Uji", new Pengubah("Uji 2", "Peraturan Uji 2"),
                        Kekuatan.TEGAS, List.of(), new MasaBerlaku(BARU, null), "uji-2.yaml"))));
        Fakta empat = new Fakta(4, null);
        assertThat(katalog.periksa(BatasUji.class, empat, LAMA).dasar()).isEqualTo("Pasal 1 Uji");
        Putusan baru = katalog.periksa(BatasUji.class, empat, BARU);
        assertThat(baru.terpenuhi()).isFalse();
        assertThat(baru.dasar()).isEqualTo("Pasal 1 Uji sebagaimana telah diubah dengan Uji 2");
        assertThat(katalog.dasar(BatasUji.class, BARU)).isEqualTo(baru.dasar());
        assertThat(baru.ucapan().sumber()).isEqualTo(baru.dasar());
    }

    @Ketentuan(id = "T", judul = "Batas", dasar = "Pasal 1 Uji", kekuatan = Kekuatan.TEGAS, akibat = Akibat.TOLAK,
            parameter = "X-01")
    class BatasUji extends AturanBatas implements Aturan<Fakta> {

        @Override
        public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
            return putus(this, fakta, parameter, "uji");
        }
    }

    @Ketentuan(id = "Z", judul = "Z", dasar = " ", kekuatan = Kekuatan.TEGAS, akibat = Akibat.TOLAK)
    class DasarKosong implements Aturan<Fakta> {

        @Override
        public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
            return Putusan.terpenuhi(this, fakta, parameter, "z");
        }
    }

    @Test
    void dasarHarusDisebut() {
        ditolak(DasarKosong.class, "dasar kosong", new DasarKosong());
    }

    class TanpaKetentuan implements Aturan<Fakta> {

        @Override
        public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
            throw new AssertionError("tidak pernah ditanya");
        }
    }

    @Test
    void ketentuanHarusDisebut() {
        ditolak(TanpaKetentuan.class, "tanpa @Ketentuan", new TanpaKetentuan());
    }

    @Ketentuan(id = "V", judul = "V", dasar = "Pasal 1", kekuatan = Kekuatan.TEGAS, akibat = Akibat.TOLAK,
            sampai = "2016-01-01")
    class MasaTerbalik implements Aturan<Fakta> {

        @Override
        public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
            return Putusan.terpenuhi(this, fakta, parameter, "v");
        }
    }

    @Test
    void masaBerlakuTidakBolehTerbalik() {
        ditolak(MasaTerbalik.class, "masa berlaku tidak sah", new MasaTerbalik());
    }

    @Ketentuan(id = "U", judul = "U", dasar = "Pasal 1", kekuatan = Kekuatan.TEGAS, akibat = Akibat.TOLAK)
    class MembacaTanpaMenyatakan implements Aturan<Fakta> {

        @Override
        public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
            return Putusan.terpenuhi(this, fakta, parameter, "batas " + parameter.bilangan("X-01"));
        }
    }

    @Test
    void parameterYangTidakDinyatakanTidakTerbaca() {
        KatalogAturan katalog = katalog(new MembacaTanpaMenyatakan());
        assertThatThrownBy(() -> katalog.periksa("U", new Fakta(1, null), BARU))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("X-01 tidak dinyatakan");
    }

    @Test
    void parameterBerjenisLainTidakTerbaca() {
        assertThatThrownBy(() -> parameter.pada(BARU).masa("X-01"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("BILANGAN, bukan MASA");
        assertThatThrownBy(() -> parameter.pada(LocalDate.of(2016, 9, 13)).bilangan("X-01"))
                .hasMessageContaining("tidak berlaku pada 2016-09-13");
        assertThatThrownBy(() -> parameter.pada(BARU).nilai("X-99")).isInstanceOf(IllegalArgumentException.class);
    }

    private void ditolak(Class<?> kelas, String sebab, Aturan<?>... aturan) {
        assertThatThrownBy(() -> katalog(aturan))
                .isInstanceOf(HukumTidakSahException.class)
                .hasMessageContaining(kelas.getName())
                .hasMessageContaining(sebab);
    }

    private KatalogAturan katalog(Aturan<?>... aturan) {
        return new KatalogAturan(List.of(aturan), parameter);
    }

    private static Parameter batas(String nilai, MasaBerlaku masa) {
        return new Parameter("X-01", "x.batas", JenisNilai.BILANGAN, nilai, "buah", "Pasal 1", "Uji", null,
                Kekuatan.TEGAS,
                List.of(), masa, "uji.yaml");
    }
}
