package id.rukun.prosedur.tokoh;

import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.penduduk.PendudukService;
import id.rukun.prosedur.musyawarah.mode.DaftarTokoh;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.Unit;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who stands for an RT as tokoh masyarakat. */
@Service
@Transactional
public class TokohService implements DaftarTokoh {

    private final TokohMasyarakatRepository tokoh;
    private final JabatanService jabatan;
    private final PendudukService penduduk;
    private final WilayahService wilayah;

    TokohService(TokohMasyarakatRepository tokoh, JabatanService jabatan, PendudukService penduduk,
            WilayahService wilayah) {
        this.tokoh = tokoh;
        this.jabatan = jabatan;
        this.penduduk = penduduk;
        this.wilayah = wilayah;
    }

    /** Who has become a Pengurus of his RT or its RW, has died or moved away, stands for it no longer (AMB-39). */
    @Override
    @Transactional(readOnly = true)
    public List<Tokoh> tokoh(Collection<String> rt, LocalDate hari) {
        if (rt.isEmpty()) {
            return List.of();
        }
        Map<String, List<TokohMasyarakat>> perRt = tokoh.berlaku(rt, hari).stream()
                .collect(Collectors.groupingBy(TokohMasyarakat::rtId));
        return rt.stream().flatMap(satu -> masihMewakili(satu, perRt.getOrDefault(satu, List.of()), hari)).toList();
    }

    private Stream<Tokoh> masihMewakili(String rt, List<TokohMasyarakat> tercatat, LocalDate hari) {
        List<String> orang = tercatat.stream().map(TokohMasyarakat::pendudukId).toList();
        Set<String> pengurus = pengurus(rt, hari);
        Set<String> pergi = penduduk.bukanWargaLagi(orang, rt, hari).keySet();
        Map<String, String> nama = penduduk.nama(orang);
        return orang.stream().filter(id -> !pengurus.contains(id) && !pergi.contains(id))
                .map(id -> new Tokoh(id, nama.get(id), rt));
    }

    private Set<String> pengurus(String rt, LocalDate hari) {
        Stream<String> unit = Stream.concat(Stream.of(rt), wilayah.leluhur(rt, JenisUnit.RW).map(Unit::id).stream());
        return unit.flatMap(id -> jabatan.pengurus(id, hari).stream()).map(PemegangJabatan::orang)
                .collect(Collectors.toSet());
    }
}
