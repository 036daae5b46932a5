package id.rukun.jabatan.pos;

import id.rukun.jabatan.Jabatan;
import id.rukun.wilayah.baris.IdPendek;
import java.util.Optional;

/** The role of a single post of a unit below its head: {@code pos.<id>}, shortened since the engine's names are. */
public final class PeranPos {

    private PeranPos() {}

    /** @param posId id of the post */
    public static String dari(String posId) {
        return Jabatan.AWAL_POS + IdPendek.dari(posId);
    }

    /** Id of the post; empty for any other role. */
    public static Optional<String> posId(String peran) {
        return peran.startsWith(Jabatan.AWAL_POS) ? Optional.of(IdPendek.penuh(peran.substring(Jabatan.AWAL_POS.length())))
                : Optional.empty();
    }
}
