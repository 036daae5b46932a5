package id.rukun.jabatan.kabar;

import id.rukun.jabatan.PemegangJabatan;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Posts have been given or ended in the register.
 *
 * @param akun logins of those who hold or held them
 */
public record JabatanBerubah(Set<String> akun) {

    public static JabatanBerubah milik(Collection<PemegangJabatan> siapa) {
        return new JabatanBerubah(siapa.stream().map(PemegangJabatan::akun).filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }
}
