package id.rukun.engine.sheet;

import id.rukun.isian.nilai.BentukId;
import id.rukun.jabatan.JabatanService;
import id.rukun.penduduk.PendudukService;
import id.rukun.wilayah.WilayahService;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds the names behind the ids that submissions hold: units, residents, holders of posts. */
@Component
public class NamaTerbaca {

    private final WilayahService wilayah;
    private final PendudukService penduduk;
    private final JabatanService jabatan;

    NamaTerbaca(WilayahService wilayah, PendudukService penduduk, JabatanService jabatan) {
        this.wilayah = wilayah;
        this.penduduk = penduduk;
        this.jabatan = jabatan;
    }

    /** Names of all ids that occur in a text; ids of nothing that has a name are left out. */
    public Map<String, String> dalam(String teks) {
        Set<String> ids = BentukId.POLA.matcher(teks).results().map(MatchResult::group).collect(Collectors.toSet());
        Map<String, String> nama = new HashMap<>(penduduk.nama(ids));
        nama.putAll(jabatan.nama(ids));
        nama.putAll(wilayah.nama(ids.stream().filter(id -> !nama.containsKey(id)).toList()));
        return nama;
    }
}
