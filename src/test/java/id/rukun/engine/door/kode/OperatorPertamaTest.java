package id.rukun.engine.door.kode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an installation has to say of its first operator. */
class OperatorPertamaTest {

    private static final List<String> PEMERINTAH = List.of("banjar", "bukittinggi", "dki");

    @Test
    @DisplayName("everything is there: nothing is wrong")
    void whole() {
        assertThat(new OperatorPertama("dki", "198001012005011001", "Sari Dewi", "operator.dki", "k".repeat(20), "Nomor 1/2026")
                .kekurangan(PEMERINTAH)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            jakarta | 198001012005011001  | Sari | operator.dki | kkkkkkkkkkkkkkkkkkkk | Nomor 1/2026 | PEMERINTAH harus salah satu dari banjar, bukittinggi, dki.
            dki     | 19800101 200501 1 1 | Sari | operator.dki | kkkkkkkkkkkkkkkkkkkk | Nomor 1/2026 | NIP harus 18 angka tanpa spasi.
            dki     | 198001012005011001  |      | operator.dki | kkkkkkkkkkkkkkkkkkkk | Nomor 1/2026 | NAMA harus nama pegawainya, paling panjang 120 karakter.
            dki     | 198001012005011001  | Sari | Operator     | kkkkkkkkkkkkkkkkkkkk | Nomor 1/2026 | AKUN harus 4 sampai 64 huruf kecil, angka, titik, atau tanda hubung, misalnya siti.aminah.
            dki     | 198001012005011001  | Sari | operator.dki | kkkkkkkkkkkkkkkkkkk  | Nomor 1/2026 | KODE harus rahasia acak paling pendek 20 karakter.
            dki     | 198001012005011001  | Sari | operator.dki | kkkkkkkkkkkkkkkkkkkk | Nomor 1   | SURAT harus nomor dan tanggal surat tugasnya, 10 sampai 400 karakter.
            """)
    @DisplayName("what is wrong is named by its variable")
    void wrong(String pemerintah, String nip, String nama, String akun, String kode, String surat, String pesan) {
        assertThat(new OperatorPertama(pemerintah, nip, nama, akun, kode, surat).kekurangan(PEMERINTAH))
                .containsExactly("RUKUN_OPERATOR_PERTAMA_" + pesan);
    }

    @Test
    @DisplayName("nothing said: each is named; the secret is never written out")
    void nothing() {
        OperatorPertama kosong = new OperatorPertama(null, null, null, null, null, null);

        assertThat(kosong.kekurangan(PEMERINTAH)).hasSize(6);
        assertThat(new OperatorPertama("dki", "1", "S", "a", "rahasia-sekali", "x")).asString().doesNotContain("rahasia");
    }
}
