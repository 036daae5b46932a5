package id.rukun.prosedur.tokoh;

import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.penduduk.PendudukService;
import id.rukun.prosedur.musyawarah.mode.RegisterTokoh;
import id.rukun.prosedur.tokoh.formulir.CalonTokohIsian;
import id.rukun.tenggat.JamRukun;
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
public class TokohService implements RegisterTokoh {

    private final TokohMasyarakatRepository tokoh;
    private final JabatanService jabatan;
    private final PendudukService penduduk;
    private final WilayahService wilayah;
    private final JamRukun jam;

    TokohService(TokohMasyarakatRepository tokoh, JabatanService jabatan, PendudukService penduduk,
            WilayahService wilayah, JamRukun jam) {
        this.tokoh = tokoh;
        this.jabatan = jabatan;
        this.penduduk = penduduk;
        this.wilayah = wilayah;
        this.jam = jam;
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

    /** Those of the persons who stand for another RT on the day. */
    @Transactional(readOnly = true)
    public List<TokohMasyarakat> diRtLain(String rtId, Collection<String> orang, LocalDate hari) {
        return orang.isEmpty() ? List.of()
                : tokoh.milik(orang, hari).stream().filter(t -> !t.rtId().equals(rtId)).toList();
    }

    /**
     * From the day of the choice on these stand for the RT, and nobody else.
     *
     * @param musyawarahId the meeting that chose them
     */
    public void tetapkan(String kasusId, String rtId, CalonTokohIsian calon, String musyawarahId, LocalDate mulai) {
        tokoh.terbuka(rtId).forEach(lama -> lama.akhiri(mulai));
        tokoh.flush();
        calon.calon().stream().distinct().forEach(orang -> tokoh.save(new TokohMasyarakat(orang, rtId,
                calon.pengakuan(), kasusId, musyawarahId, mulai, jam.instant())));
    }

    private Stream<Tokoh> masihMewakili(String rt, List<TokohMasyarakat> tercatat, LocalDate hari) {
        List<String> orang = tercatat.stream().map(TokohMasyarakat::pendudukId).toList();
        Set<String> pengurus = pengurus(rt, hari);
        Set<String> pergi = penduduk.bukanWargaLagi(orang, rt, hari).keySet();
        Map<String, String> nama = penduduk.nama(orang);
        return orang.stream().filter(id -> !pengurus.contains(id) && !pergi.contains(id))
                .map(id -> new Tokoh(id, nama.get(id), rt));
    }

    /** Who is on the board of the RT or of its RW on the day. */
    @Transactional(readOnly = true)
    public Set<String> pengurus(String rt, LocalDate hari) {
        Stream<String> unit = Stream.concat(Stream.of(rt), wilayah.leluhur(rt, JenisUnit.RW).map(Unit::id).stream());
        return unit.flatMap(id -> jabatan.pengurus(id, hari).stream()).map(PemegangJabatan::orang)
                .collect(Collectors.toSet());
    }
}
