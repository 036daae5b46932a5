package id.rukun.engine.sheet;

import id.rukun.engine.office.Kantor;
import id.rukun.isian.nilai.BentukId;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.penduduk.PendudukService;
import id.rukun.wilayah.WilayahService;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds the names behind the ids that submissions hold: units, residents, holders of posts. */
@Component
public class NamaTerbaca {

    /** The group of an office: its role, and the id of its unit. */
    private static final Pattern KANTOR = Pattern.compile("[a-z]+(?:-[a-z]+)*-" + BentukId.POLA.pattern());

    private final WilayahService wilayah;
    private final PendudukService penduduk;
    private final JabatanService jabatan;
    private final Kantor kantor;

    NamaTerbaca(WilayahService wilayah, PendudukService penduduk, JabatanService jabatan, Kantor kantor) {
        this.wilayah = wilayah;
        this.penduduk = penduduk;
        this.jabatan = jabatan;
        this.kantor = kantor;
    }

    /** Names of all ids that occur in a text, and of offices; ids of nothing that has a name are left out. */
    public Map<String, String> dalam(String teks) {
        Set<String> ids = BentukId.POLA.matcher(teks).results().map(MatchResult::group).collect(Collectors.toSet());
        Map<String, String> nama = new HashMap<>(penduduk.nama(ids));
        nama.putAll(jabatan.nama(ids));
        nama.putAll(wilayah.nama(ids.stream().filter(id -> !nama.containsKey(id)).toList()));
        KANTOR.matcher(teks).results().map(MatchResult::group).filter(NamaTerbaca::kantor).forEach(g -> nama.put(g, kantor.nama(g)));
        return nama;
    }

    private static boolean kantor(String grup) {
        return Stream.of(Jabatan.values()).anyMatch(j -> j.peran().equals(Kantor.peranGrup(grup)));
    }
}
