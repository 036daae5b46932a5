package id.rukun.jabatan;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.wilayah.JenisUnit;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class JabatanTest {

    @Test
    void rolesAreUniqueSlugs() {
        assertThat(Arrays.stream(Jabatan.values()).map(Jabatan::peran)).doesNotHaveDuplicates()
                .allMatch(p -> p.matches("[a-z]+(-[a-z]+)*"));
    }

    @Test
    void boardsSitOnRtAndRwOnly() {
        assertThat(Jabatan.values()).allSatisfy(j -> assertThat(j.pengurus()).isEqualTo(
                j.kedudukan().contains(JenisUnit.RT) || j.kedudukan().contains(JenisUnit.RW)));
    }
}
