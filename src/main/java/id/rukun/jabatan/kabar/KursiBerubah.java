package id.rukun.jabatan.kabar;

import id.rukun.jabatan.PemegangJabatan;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * In these RT and RW posts have been given or ended, or somebody is absent or back: who exercises the chair may be another
 * one. Told within the transaction that changes it.
 *
 * @param unit their ids
 */
public record KursiBerubah(Set<String> unit) {

    public static KursiBerubah dari(Collection<PemegangJabatan> siapa) {
        return new KursiBerubah(siapa.stream().filter(p -> p.jabatan().pengurus()).map(PemegangJabatan::unitId)
                .collect(Collectors.toSet()));
    }
}
