package id.rukun.jabatan;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The chair of one RT or RW on one date (INV-09): at most one person exercises it.
 *
 * @param pengurus board in office on the date, a Careteker included
 * @param ketidakhadiran absences of the board on the date
 */
record Kursi(List<PemegangJabatan> pengurus, List<Ketidakhadiran> ketidakhadiran) {

    Optional<PemegangJabatan> pemegang() {
        return ketua(SifatJabatan.CARETEKER).or(this::ketuaAtauPengganti);
    }

    /** Where nobody exercises the chair: the Sekretaris, who then does its work without holding it (RUKUN-POL-21). */
    Optional<PemegangJabatan> pengganti() {
        return pemegang().isPresent() ? Optional.empty()
                : pengurus.stream().filter(p -> p.jabatan().sekretaris() && ketidakhadiran(p).isEmpty()).findFirst();
    }

    private Optional<PemegangJabatan> ketuaAtauPengganti() {
        return ketua(SifatJabatan.DEFINITIF).flatMap(ketua -> ketidakhadiran(ketua)
                .map(this::pelaksana)
                .orElse(Optional.of(ketua)));
    }

    /** Only a temporary absence has a deputy; whoever is absent himself cannot be it. */
    private Optional<PemegangJabatan> pelaksana(Ketidakhadiran ketua) {
        if (ketua.sifat() != SifatKetidakhadiran.SEMENTARA) {
            return Optional.empty();
        }
        Predicate<PemegangJabatan> ditunjuk = ketua.pelaksanaId() == null
                ? p -> p.jabatan().sekretaris()
                : p -> p.id().equals(ketua.pelaksanaId());
        return pengurus.stream().filter(ditunjuk).filter(p -> ketidakhadiran(p).isEmpty()).findFirst();
    }

    private Optional<PemegangJabatan> ketua(SifatJabatan sifat) {
        return pengurus.stream().filter(p -> p.jabatan().ketua() && p.sifat() == sifat).findFirst();
    }

    private Optional<Ketidakhadiran> ketidakhadiran(PemegangJabatan siapa) {
        return ketidakhadiran.stream().filter(k -> k.pemegangId().equals(siapa.id())).findFirst();
    }
}
