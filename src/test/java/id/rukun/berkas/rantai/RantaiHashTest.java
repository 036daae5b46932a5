package id.rukun.berkas.rantai;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RantaiHashTest {

    private static final Instant WAKTU = Instant.parse("2026-03-02T03:04:05.123456Z");

    @Test
    void medanYangDigeserMenghasilkanHashLain() {
        Set<String> hash = Stream.of(
                        entri("ab", "c", "d"), entri("a", "bc", "d"), entri("ab", "cd", ""), entri("ab", "cd", null),
                        entri("ab", "", "cd"), entri("ab", null, "cd"))
                .map(EntriBerkas::hash)
                .collect(Collectors.toSet());

        assertThat(hash).hasSize(6);
    }

    /** Fixed for ever: with another encoding no chain written before could be verified. */
    @Test
    void bentukHashTidakBerubah() {
        assertThat(RantaiHash.digest("garam", "{}"))
                .isEqualTo("a5c9f115fc2d13decdacd3e3e156b5ca5f622ff4c885a53a2b28d6f55f5e4501");
        assertThat(entri("lurah.gambir", "Lurah Gambir", null).hash())
                .isEqualTo("6490224966670a9db3ad83a1cc9e590a6a60e71c11969c772c5f64d525f228ec");
    }

    @Test
    void garamSelaluLain() {
        assertThat(Stream.generate(RantaiHash::garam).limit(100)).doesNotHaveDuplicates()
                .allSatisfy(garam -> assertThat(garam).hasSize(64));
    }

    private static EntriBerkas entri(String akun, String jabatan, String aktivitas) {
        return new EntriBerkas("entri-1", JenisEntri.ISIAN, WAKTU, new Pelaku(akun, jabatan), aktivitas, "0".repeat(64),
                null).sambung("kasus-1", 1, RantaiHash.AWAL);
    }
}
