package id.rukun.prosedur.keputusan.ketentuan;

import static id.rukun.prosedur.keputusan.ketentuan.HasilPenetapan.DISAHKAN;
import static id.rukun.prosedur.keputusan.ketentuan.HasilPenetapan.DITETAPKAN;
import static id.rukun.prosedur.keputusan.ketentuan.HasilPenetapan.DITOLAK_CAMAT;
import static id.rukun.prosedur.keputusan.ketentuan.HasilPenetapan.DITOLAK_LURAH;
import static id.rukun.prosedur.keputusan.ketentuan.HasilPenetapan.TAHAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rukun.hukum.Aturan;
import id.rukun.hukum.HukumTidakSahException;
import id.rukun.hukum.KutipanAturan;
import id.rukun.hukum.Parameter.Pengubah;
import id.rukun.hukum.muat.HukumUji;
import id.rukun.hukum.pergub171.keputusan.PersetujuanCamatAtasRancangan;
import id.rukun.hukum.pergub171.keputusan.PersetujuanFakta;
import id.rukun.hukum.pergub171.penataan.PersetujuanCamatLahanKhusus;
import id.rukun.hukum.pergub171.penataan.PersetujuanCamatPasal15;
import id.rukun.hukum.pergub171.penataan.PersetujuanCamatPenggabungan;
import id.rukun.hukum.pergub171.penataan.rw.PersetujuanCamatPenggabunganRw;
import id.rukun.wilayah.JenisUnit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ByteArrayResource;

/** The kinds of Keputusan that the families bring (DMN-08), and what is wrong with a file of them. */
public class MatriksKeputusanTest {

    private static final List<KetentuanKeputusan> SEMUA = muat();

    /** The matrix as it ships, with the kinds of the tests. */
    public static final MatriksKeputusan MATRIKS = new MatriksKeputusan(SEMUA, HukumUji.PARAMETER);

    @ParameterizedTest(name = "{0}: persetujuan {1}, pengesahan {2}")
    @CsvSource({
        "PEMBENTUKAN, true, false", "PEMBENTUKAN_LAHAN_KHUSUS, true, false", "MENGINDUK, true, false",
        "PEMECAHAN, true, false", "PENGGABUNGAN, true, false", "PENGHAPUSAN, true, false",
        "PENGAKHIRAN_PENGECUALIAN, true, false", "PERTIMBANGAN_PS15, true, false", "PENUNJUKAN_CARETEKER, false, false",
        "KEPENGURUSAN_SEMENTARA_CARETEKER, false, false", "PENGESAHAN_PANITIA, false, false",
        "KETUA_TERPILIH, false, false", "SUSUNAN_PENGURUS, false, true", "PENGURUS_SEMENTARA, false, false",
        "PENONAKTIFAN_MUSYAWARAH, false, true", "PENONAKTIFAN_LURAH, false, true", "PENGGANTIAN_PENGURUS, false, true",
        "PEMBERHENTIAN, false, false",
    })
    void matriksKeputusan(String jenis, boolean persetujuan, boolean pengesahan) {
        assertThat(MATRIKS.perluPersetujuanCamat(jenis, HukumUji.EDISI)).isEqualTo(persetujuan);
        assertThat(MATRIKS.perluPengesahanCamat(jenis, HukumUji.EDISI)).isEqualTo(pengesahan);
        assertThat(MATRIKS.dasar(jenis, HukumUji.EDISI)).startsWith("Pasal").endsWith("Pergub DKI 171/2016");
    }

    /** Where the text says "dapat" nothing obliges the Lurah; where it does not, the conditions do. */
    @ParameterizedTest(name = "{0}: pilihan Lurah {1}")
    @CsvSource({
        "PEMBENTUKAN, false", "PEMBENTUKAN_LAHAN_KHUSUS, true", "MENGINDUK, false", "PEMECAHAN, true",
        "PENGGABUNGAN, true", "PENGHAPUSAN, true", "PENGAKHIRAN_PENGECUALIAN, true", "PERTIMBANGAN_PS15, true",
        "PENUNJUKAN_CARETEKER, true", "KEPENGURUSAN_SEMENTARA_CARETEKER, false", "PENGESAHAN_PANITIA, false",
        "KETUA_TERPILIH, false", "SUSUNAN_PENGURUS, false", "PENGURUS_SEMENTARA, true",
        "PENONAKTIFAN_MUSYAWARAH, false", "PENONAKTIFAN_LURAH, true", "PENGGANTIAN_PENGURUS, false",
        "PEMBERHENTIAN, true",
    })
    void pilihanLurah(String jenis, boolean dapat) {
        assertThat(MATRIKS.dapat(jenis)).isEqualTo(dapat);
        assertThat(MATRIKS.dasarPilihan(jenis, HukumUji.EDISI)).startsWith("Pasal").endsWith("Pergub DKI 171/2016");
    }

    @Test
    void mengingatDariHukumSebagaiData() {
        String pergub = "Peraturan Gubernur Provinsi Daerah Khusus Ibukota Jakarta Nomor 171 Tahun 2016 tentang Pedoman "
                + "Rukun Tetangga dan Rukun Warga";
        assertThat(MATRIKS.mengingat("PENGGABUNGAN", JenisUnit.KELURAHAN, HukumUji.EDISI)).containsExactly("Pasal 5 huruf a " + pergub,
                "Pasal 9 ayat (1), ayat (2), dan ayat (4) " + pergub, "Pasal 10 ayat (1) " + pergub,
                "Pasal 11 " + pergub, "Pasal 14 " + pergub);
        assertThat(MATRIKS.jenis()).allSatisfy(jenis -> assertThat(EnumSet.of(JenisUnit.RT, JenisUnit.RW, JenisUnit.KELURAHAN))
                .allSatisfy(unit -> assertThat(MATRIKS.mengingat(jenis, unit, HukumUji.EDISI)).isNotEmpty()
                        .allSatisfy(dasar -> assertThat(dasar).startsWith("Pasal").endsWith(pergub))));
    }

    /** The text has a pasal for RT and one for RW; what is about one does not name that of the other. */
    @ParameterizedTest(name = "{0} {1}: {2}, bukan {3}")
    @CsvSource({
        "KETUA_TERPILIH, RT, Pasal 27 ayat (5), 29", "KETUA_TERPILIH, RW, Pasal 29 ayat (5), 27",
        "PENGESAHAN_PANITIA, RT, Pasal 26 ayat (1), 28", "PENGESAHAN_PANITIA, RW, Pasal 28 ayat (1), 26",
        "PENONAKTIFAN_MUSYAWARAH, RT, Pasal 35 ayat (1) huruf c dan ayat (2), 37",
        "PENONAKTIFAN_MUSYAWARAH, RW, Pasal 35 ayat (1) huruf c dan ayat (2), 36",
        "PENONAKTIFAN_LURAH, RT, Pasal 35 ayat (1) huruf c dan ayat (2), 37", "PENONAKTIFAN_LURAH, RW, Pasal 35 ayat (1) huruf c dan ayat (2), 36",
    })
    void menurutTingkat(String jenis, JenisUnit unit, String pasal, String bukan) {
        assertThat(MATRIKS.mengingat(jenis, unit, HukumUji.EDISI)).first().asString().startsWith(pasal + " Peraturan Gubernur");
        assertThat(MATRIKS.mengingat(jenis, unit, HukumUji.EDISI)).noneMatch(satu -> satu.contains("Pasal " + bukan));
        assertThat(MATRIKS.dasar(jenis, unit, HukumUji.EDISI)).startsWith(pasal).endsWith(" Pergub DKI 171/2016").doesNotContain("Pasal " + bukan);
        assertThat(MATRIKS.dasar(jenis, HukumUji.EDISI)).as("of both").contains("Pasal " + bukan);
    }

    @Test
    @DisplayName("Mengingat penonaktifan menyebut dasarnya (Pasal 35 ayat (2)) dan jalurnya (Pasal 36, bagi RW Pasal 37)")
    void mengingatPenonaktifan() {
        assertThat(MATRIKS.mengingat("PENONAKTIFAN_LURAH", JenisUnit.RT, HukumUji.EDISI)).hasSize(2).last().asString()
                .startsWith("Pasal 36 ayat (3) dan ayat (4) Peraturan Gubernur");
        assertThat(MATRIKS.mengingat("PENONAKTIFAN_MUSYAWARAH", JenisUnit.RW, HukumUji.EDISI)).hasSize(2).last().asString()
                .startsWith("Pasal 37 ayat (1), ayat (2), dan ayat (5) Peraturan Gubernur");
        assertThat(MATRIKS.dasarPilihan("PEMBERHENTIAN", HukumUji.EDISI)).isEqualTo("Pasal 35 ayat (1) Pergub DKI 171/2016");
    }

    /** What demands the Camat's consent, kind by kind (catalogue 3.0.8); the rule that asks about it names the same. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "PEMBENTUKAN, Pasal 14 ayat (2)", "PEMBENTUKAN_LAHAN_KHUSUS, Pasal 6 ayat (2) dan Pasal 14 ayat (2)",
        "MENGINDUK, Pasal 7 ayat (3) dihubungkan dengan Pasal 14 ayat (2)", "PEMECAHAN, Pasal 14 ayat (2)", "PENGHAPUSAN, Pasal 14 ayat (2)",
        "PENGAKHIRAN_PENGECUALIAN, Pasal 6 ayat (2) dan Pasal 14 ayat (2)", "PENGGABUNGAN, Pasal 11 ayat (3) dan Pasal 14 ayat (2)",
        "PENGGABUNGAN_SATU_RW, Pasal 10 ayat (2) dan Pasal 14 ayat (2)", "PENGGABUNGAN_RW, Pasal 12 ayat (3) dan Pasal 14 ayat (2)",
        "PERTIMBANGAN_PS15, Pasal 15",
    })
    void dasarPersetujuan(String jenis, String pasal) {
        assertThat(MATRIKS.dasarPersetujuan(jenis, HukumUji.EDISI)).isEqualTo(pasal + " Pergub DKI 171/2016");
    }

    @Test
    @DisplayName("dasar persetujuan Camat sama dengan dasar aturan yang menanyakannya")
    void dasarPersetujuanSepertiAturannya() {
        Map<String, Class<? extends Aturan<PersetujuanFakta>>> aturan = Map.of("PEMBENTUKAN", PersetujuanCamatAtasRancangan.class,
                "PEMBENTUKAN_LAHAN_KHUSUS", PersetujuanCamatLahanKhusus.class, "PENGGABUNGAN", PersetujuanCamatPenggabungan.class,
                "PENGGABUNGAN_RW", PersetujuanCamatPenggabunganRw.class, "PERTIMBANGAN_PS15", PersetujuanCamatPasal15.class);
        assertThat(aturan).allSatisfy((jenis, satu) ->
                assertThat(MATRIKS.dasarPersetujuan(jenis, HukumUji.EDISI)).isEqualTo(KutipanAturan.dasar(satu)));
    }

    @Test
    @DisplayName("kutipan dalam naskah menyebut peraturan pengubahnya sejak edisinya")
    void kutipanMengikutiEdisi() {
        LocalDate mulai = HukumUji.EDISI.plusYears(1);
        var matriks = new MatriksKeputusan(SEMUA, HukumUji.parameterDiubah("PRM-01",
                new Pengubah("Pergub Uji 9/2099", "Peraturan Gubernur Nomor 9 Tahun 2099 tentang Perubahan"), mulai));
        String pergub = "Pasal 5 huruf a Peraturan Gubernur Provinsi Daerah Khusus Ibukota Jakarta Nomor 171 Tahun 2016 tentang Pedoman "
                + "Rukun Tetangga dan Rukun Warga";
        assertThat(matriks.kutipan("PENGGABUNGAN", "Pasal 5 huruf a", mulai.minusDays(1))).isEqualTo(pergub);
        assertThat(matriks.kutipan("PENGGABUNGAN", "Pasal 5 huruf a", mulai)).isEqualTo(pergub
                + " sebagaimana telah diubah dengan Peraturan Gubernur Nomor 9 Tahun 2099 tentang Perubahan");
        assertThat(matriks.dasarPersetujuan("PENGGABUNGAN", mulai)).isEqualTo("Pasal 11 ayat (3) dan Pasal 14 ayat (2) Pergub DKI 171/2016 "
                + "sebagaimana telah diubah dengan Pergub Uji 9/2099");
    }

    @ParameterizedTest(name = "{0} diatur oleh {1}")
    @CsvSource({"MENGINDUK, PRD-23", "PENONAKTIFAN_LURAH, PRD-21", "PENGGANTIAN_PENGURUS, PRD-22"})
    void matriksMengikutiKebijakan(String jenis, String parameter) {
        var matriks = new MatriksKeputusan(SEMUA, HukumUji.parameterDengan(parameter, "false"));
        assertThat(matriks.perluPersetujuanCamat(jenis, HukumUji.EDISI)).isFalse();
        assertThat(matriks.perluPengesahanCamat(jenis, HukumUji.EDISI)).isFalse();
    }

    @Test
    @DisplayName("akhir P-14 menurut jenisnya: yang tidak dapat dicapai tidak digambar pemanggil")
    void akhir() {
        assertThat(MATRIKS.akhir("PENUNJUKAN_CARETEKER")).containsExactlyInAnyOrder(DITETAPKAN, DITOLAK_LURAH, TAHAN);
        assertThat(MATRIKS.akhir("PENGGABUNGAN"))
                .containsExactlyInAnyOrder(DITETAPKAN, DITOLAK_LURAH, DITOLAK_CAMAT, TAHAN);
        assertThat(MATRIKS.akhir("SUSUNAN_PENGURUS"))
                .containsExactlyInAnyOrder(DISAHKAN, DITOLAK_LURAH, DITOLAK_CAMAT, TAHAN);
        assertThat(MATRIKS.akhir("PENGGANTIAN_PENGURUS")).as("menurut PRD-22")
                .containsExactlyInAnyOrder(HasilPenetapan.values());
    }

    @Test
    void jenisTidakDikenal() {
        assertThatThrownBy(() -> MATRIKS.dasar("PEMEKARAN", HukumUji.EDISI)).isInstanceOf(HukumTidakSahException.class)
                .hasMessageContaining("PEMEKARAN");
    }

    static Stream<Arguments> salah() {
        String sah = baris("PEMECAHAN", "ya", "tidak", "Pasal 9");
        return Stream.of(
                Arguments.of("dua kali", List.of(berkas(sah), berkas(sah)),
                        "uji-2.yaml, keputusan PEMECAHAN: tercantum dua kali, juga dalam uji-1.yaml"),
                Arguments.of("judul lain", List.of(berkas(sah), berkas(sah).replace("Pedoman", "Panduan")), "judul"),
                Arguments.of("parameter tidak ada", List.of(berkas(sah.replace("tidak, dapat", "PRD-99, dapat"))), "PRD-99"),
                Arguments.of("bukan pilihan", List.of(berkas(sah.replace("ya,", "PRM-01,"))), "PRM-01"),
                Arguments.of("tanpa dasar", List.of(berkas(sah.replace("Pasal 9", "\"\""))), "dasar kosong"),
                Arguments.of("tingkat tanpa pasal", List.of(berkas(sah.replace("dasar:", "tingkat: {RT: []}, dasar:"))),
                        "tingkat RT kosong"),
                Arguments.of("kolom tidak dikenal", List.of(berkas(sah.replace("dapat:", "boleh:"))), "boleh"),
                Arguments.of("bagian tidak dikenal", List.of(berkas(sah).replace("keputusan:", "putusan:")), "putusan"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("salah")
    void berkasSalah(String nama, List<String> berkas, String disebut) {
        assertThatThrownBy(() -> new MatriksKeputusan(new MatriksLoader(IntStream.range(0, berkas.size())
                .mapToObj(i -> new Berkas("uji-" + (i + 1) + ".yaml", berkas.get(i))).toList()).keputusan(),
                HukumUji.PARAMETER))
                .isInstanceOf(HukumTidakSahException.class).hasMessageContaining(disebut);
    }

    private static String berkas(String baris) {
        return "regulasi: Pergub Uji\njudul: Pedoman Uji\nkeputusan:\n" + baris;
    }

    private static String baris(String jenis, String persetujuan, String pengesahan, String dasar) {
        return "  - {jenis: %s, persetujuan: %s, pengesahan: %s, dapat: tidak, dasar: %s}\n"
                .formatted(jenis, persetujuan, pengesahan, dasar);
    }

    private static List<KetentuanKeputusan> muat() {
        try {
            return KeputusanConfiguration.muat();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Berkas extends ByteArrayResource {

        private final String nama;

        Berkas(String nama, String isi) {
            super(isi.getBytes(StandardCharsets.UTF_8));
            this.nama = nama;
        }

        @Override
        public String getFilename() {
            return nama;
        }
    }
}
