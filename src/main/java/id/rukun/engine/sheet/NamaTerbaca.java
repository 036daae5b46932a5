package id.rukun.engine.sheet;

import id.rukun.engine.office.Kantor;
import id.rukun.isian.nilai.BentukId;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.pos.PeranPos;
import id.rukun.jabatan.pos.PosUnitService;
import id.rukun.penduduk.PendudukService;
import id.rukun.wilayah.WilayahService;
import id.rukun.wilayah.baris.IdPendek;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds the names behind the ids that submissions hold: units, residents, holders of posts, posts below heads. */
@Component
public class NamaTerbaca {

    /** The group of an office: its role, which for a post below a head holds a shortened id, and the id of its unit. */
    private static final Pattern KANTOR = Pattern.compile("(?:" + Pattern.quote(Jabatan.AWAL_POS) + "[A-Za-z0-9_-]{" + IdPendek.PANJANG
            + "}|[a-z]+(?:-[a-z]+)*)-" + BentukId.POLA.pattern());

    private final WilayahService wilayah;
    private final PendudukService penduduk;
    private final JabatanService jabatan;
    private final PosUnitService pos;
    private final Kantor kantor;

    NamaTerbaca(WilayahService wilayah, PendudukService penduduk, JabatanService jabatan, PosUnitService pos, Kantor kantor) {
        this.wilayah = wilayah;
        this.penduduk = penduduk;
        this.jabatan = jabatan;
        this.pos = pos;
        this.kantor = kantor;
    }

    /** Names of all ids that occur in a text, and of offices; ids of nothing that has a name are left out. */
    public Map<String, String> dalam(String teks) {
        Set<String> ids = BentukId.POLA.matcher(teks).results().map(MatchResult::group).collect(Collectors.toSet());
        Map<String, String> nama = new HashMap<>(penduduk.nama(ids));
        nama.putAll(jabatan.nama(ids));
        nama.putAll(wilayah.nama(ids.stream().filter(id -> !nama.containsKey(id)).toList()));
        pos.semua(ids.stream().filter(id -> !nama.containsKey(id)).toList()).forEach(satu -> nama.put(satu.id(), satu.nama()));
        KANTOR.matcher(teks).results().map(MatchResult::group).filter(NamaTerbaca::kantor).forEach(g -> nama.put(g, kantor.nama(g)));
        return nama;
    }

    private static boolean kantor(String grup) {
        return PeranPos.posId(Kantor.peranGrup(grup)).isPresent()
                || Stream.of(Jabatan.values()).anyMatch(j -> j.peran().equals(Kantor.peranGrup(grup)));
    }
}
