package id.rukun.impor.tabel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rukun.impor.sel.SelTabel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Excel and LibreOffice write is read as it was meant, or refused in words. */
class PembacaTabelTest {

    @ParameterizedTest
    @ValueSource(strings = {"a;b\n1;2 x\n", "a,b\r\n1,2 x", "a\tb\n1\t2 x\n", "\uFEFFa;b\n1;2 x", "sep=;\na;b\n1;2 x", "\"a\";\"b\"\n\"1\";\"2 x\"\n",
        "a;b\n 1 ;\u00a02   x\u00a0\n", "a|b\n1|2 x"})
    @DisplayName("titik koma, koma, tabulasi, tanda urutan byte, tanda kutip, spasi di pinggir")
    void csv(String isi) {
        assertThat(baris(isi.getBytes(StandardCharsets.UTF_8)).stream().map(b -> b.sel().stream().map(SelTabel::teks).toList()).toList())
                .containsExactly(List.of("a", "b"), List.of("1", "2 x"));
    }

    @Test
    @DisplayName("UTF-16 dari Excel (\"Unicode Text\") dibaca")
    void utf16() {
        assertThat(baris("a\tb\n1\té".getBytes(StandardCharsets.UTF_16)).get(1).sel(1).teks()).isEqualTo("é");
        byte[] kecil = ("\uFEFF" + "a\tb\n1\té").getBytes(StandardCharsets.UTF_16LE);
        assertThat(baris(kecil).get(1).sel(1).teks()).isEqualTo("é");
    }

    @Test
    @DisplayName("nomor baris adalah nomor pada lembar kerja, juga sesudah baris kosong, petunjuk pemisah, dan sel beberapa baris")
    void nomorBaris() {
        List<BarisBerkas> baris = baris("sep=;\na;b\n\n\"x\ny\";2\n;\n3;4\n".getBytes(StandardCharsets.UTF_8));
        assertThat(baris).filteredOn(b -> !b.kosong()).extracting(BarisBerkas::nomor).containsExactly(2, 4, 6);
        assertThat(baris).filteredOn(b -> b.nomor() == 4).singleElement().satisfies(b -> assertThat(b.sel(0).teks()).isEqualTo("x y"));
    }

    @Test
    @DisplayName("huruf yang bukan UTF-8, tanda kutip yang tidak ditutup, dan yang bukan tabel ditolak dengan kata-kata")
    void ditolak() throws IOException {
        assertThatThrownBy(() -> baris("nama\nJosé\n".getBytes(Charset.forName("windows-1252"))))
                .isInstanceOf(TabelTakTerbacaException.class).hasMessageContaining("bukan UTF-8").hasMessageContaining("CSV UTF-8");
        assertThatThrownBy(() -> baris("a;b\n\"1;2\n3;4\n".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(TabelTakTerbacaException.class).hasMessageContaining("tanda kutip");
        assertThatThrownBy(() -> baris(new byte[0])).hasMessageContaining("kosong");
        assertThatThrownBy(() -> baris("%PDF-1.7".getBytes(StandardCharsets.UTF_8))).hasMessageContaining("PDF");
        assertThatThrownBy(() -> baris(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0})).hasMessageContaining(".xls");
        assertThatThrownBy(() -> baris(new byte[] {'P', 'K', 3, 4, 0, 0})).isInstanceOf(TabelTakTerbacaException.class);
        assertThatThrownBy(() -> baris(zip("lain.txt", "bukan buku kerja"))).isInstanceOf(TabelTakTerbacaException.class)
                .hasMessageContaining("bukan buku kerja");
    }

    @Test
    @DisplayName("buku kerja Excel: teks, bilangan, tanggal, rumus, ya/tidak, baris yang dilewati")
    void xlsx() throws IOException {
        byte[] buku = BukuKerjaUji.satu("""
                <row r="1"><c r="A1" t="inlineStr"><is><t>rt</t></is></c><c r="B1" t="inlineStr"><is><t>mulai</t></is></c></row>
                <row r="3"><c r="A3"><v>1</v></c><c r="B3" s="1"><v>36892</v></c><c r="C3" t="b"><v>1</v></c>
                <c r="D3"><f>A3+1</f><v>2</v></c><c r="E3" s="1"><v>36892.5</v></c><c r="G3"><v>3171011234567890</v></c></row>""");
        List<BarisBerkas> baris = baris(buku);

        assertThat(baris).extracting(BarisBerkas::nomor).containsExactly(1, 2, 3);
        BarisBerkas tiga = baris.get(2);
        assertThat(tiga.sel(0)).isEqualTo(SelTabel.bilangan("1"));
        assertThat(tiga.sel(1)).isEqualTo(SelTabel.tanggal(LocalDate.of(2001, 1, 1)));
        assertThat(tiga.sel(2).teks()).isEqualTo("ya");
        assertThat(tiga.sel(3).salah()).contains("rumus");
        assertThat(tiga.sel(4).salah()).contains("jam");
        assertThat(tiga.sel(5).kosong()).isTrue();
        assertThat(tiga.sel(6)).isEqualTo(SelTabel.bilangan("3171011234567890"));
    }

    @Test
    @DisplayName("sel berformat tanggal yang hanya berisi tahun, atau nomor yang bukan hari mana pun, tidak menjadi tanggal")
    void bukanHari() throws IOException {
        BarisBerkas baris = baris(BukuKerjaUji.satu("""
                <row r="1"><c r="A1" s="1"><v>2024</v></c><c r="B1" s="1"><v>3171011234567890</v></c><c r="C1" s="1"><v>-3</v></c></row>""")).get(0);
        assertThat(baris.sel()).extracting(SelTabel::teks).containsExactly("2024", "3171011234567890", "-3");
        assertThat(baris.sel(0).salah()).startsWith("hanya tahun");
        assertThat(baris.sel(1).salah()).startsWith("bukan tanggal");
        assertThat(baris.sel(2).salah()).startsWith("bukan tanggal");
    }

    @Test
    @DisplayName("buku kerja yang kecil tetapi tidak berujung ditolak")
    void bom() throws IOException {
        assertThatThrownBy(() -> baris(zip("xl/sharedStrings.xml", " ".repeat(81_000_000)))).hasMessageContaining("terlalu besar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>", "<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>",
        "<row r=\"2147483647\"><c r=\"A1\"><v>1</v></c></row>", "<row r=\"2\"><c r=\"A2\"><v>1</v></c></row><row r=\"2\"/>"})
    @DisplayName("sel dan baris yang tidak ada dalam buku kerja mana pun ditolak sebelum memakan tempat")
    void tempatAneh(String baris) throws IOException {
        byte[] buku = BukuKerjaUji.satu(baris);
        assertThatThrownBy(() -> baris(buku)).isInstanceOf(TabelTakTerbacaException.class).hasMessageContaining("atau rusak");
    }

    @Test
    @DisplayName("lebih dari satu lembar yang berisi ditolak dan disebut; lembar kosong tidak mengganggu")
    void banyakLembar() throws IOException {
        String isi = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";
        byte[] dua = BukuKerjaUji.buku(isi, isi);
        assertThatThrownBy(() -> baris(dua)).isInstanceOf(TabelTakTerbacaException.class).hasMessageContaining("Lembar1, RW 02");
        assertThat(baris(BukuKerjaUji.buku(isi, "<row r=\"1\"/>"))).hasSize(1);
    }

    @Test
    @DisplayName("sebelum baris pertama berkas memberi tahu kira-kira berapa barisnya")
    void perkiraan() throws IOException {
        assertThat(kira("a;b\n1;2\n3;4\n".getBytes(StandardCharsets.UTF_8))).isEqualTo(3);
        assertThat(kira("\uFEFFa;b\n1;2\n".getBytes(StandardCharsets.UTF_16LE))).isEqualTo(2);
        assertThat(kira(BukuKerjaUji.satu("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"3\"><c r=\"A3\"><v>1</v></c></row>"))).isEqualTo(2);
    }

    private static int kira(byte[] isi) {
        int[] kira = new int[1];
        PembacaTabel.baca(BerkasImpor.dari("uji", isi), new PenerimaBaris() {
            @Override
            public void terima(BarisBerkas baris) {
                assertThat(kira[0]).isPositive();
            }

            @Override
            public void kira(int baris) {
                kira[0] = baris;
            }
        });
        return kira[0];
    }

    private static byte[] zip(String nama, String isi) throws IOException {
        ByteArrayOutputStream keluar = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(keluar)) {
            zip.putNextEntry(new ZipEntry(nama));
            for (int i = 0; i < isi.length(); i += 1_000_000) {
                zip.write(isi.substring(i, Math.min(isi.length(), i + 1_000_000)).getBytes(StandardCharsets.US_ASCII));
            }
        }
        return keluar.toByteArray();
    }

    private static List<BarisBerkas> baris(byte[] isi) {
        List<BarisBerkas> semua = new ArrayList<>();
        PembacaTabel.baca(BerkasImpor.dari("uji", isi), semua::add);
        return semua;
    }
}
