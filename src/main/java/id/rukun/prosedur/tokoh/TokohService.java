package id.rukun.prosedur.tokoh;

import id.rukun.jabatan.PemegangJabatan;
import id.rukun.penduduk.PendudukService;
import id.rukun.prosedur.musyawarah.mode.RegisterTokoh;
import id.rukun.prosedur.tokoh.formulir.CalonTokohIsian;
import id.rukun.tenggat.JamRukun;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who stands for an RT as tokoh masyarakat. */
@Service
@Transactional
public class TokohService implements RegisterTokoh {

    private final TokohMasyarakatRepository tokoh;
    private final MasaPerwakilan masa;
    private final PendudukService penduduk;
    private final WilayahService wilayah;
    private final JamRukun jam;

    TokohService(TokohMasyarakatRepository tokoh, MasaPerwakilan masa, PendudukService penduduk, WilayahService wilayah,
            JamRukun jam) {
        this.tokoh = tokoh;
        this.masa = masa;
        this.penduduk = penduduk;
        this.wilayah = wilayah;
        this.jam = jam;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Tokoh> tokoh(Collection<String> rt, LocalDate hari) {
        List<TokohMasyarakat> tercatat = tercatat(rt, hari);
        Map<String, String> sebab = masa.sebabBerakhir(tercatat, hari);
        List<TokohMasyarakat> mewakili = tercatat.stream().filter(t -> !sebab.containsKey(t.id())).toList();
        Map<String, String> nama = nama(mewakili);
        return mewakili.stream()
                .map(t -> new Tokoh(t.pendudukId(), nama.get(t.pendudukId()), t.rtId(), t.dipilih())).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<MantanTokoh> berhenti(Collection<String> rt, LocalDate hari) {
        List<TokohMasyarakat> tercatat = tercatat(rt, hari);
        Map<String, String> sebab = masa.sebabBerakhir(tercatat, hari);
        Map<String, String> nama = nama(tercatat);
        return tercatat.stream().filter(t -> sebab.containsKey(t.id()))
                .map(t -> new MantanTokoh(nama.get(t.pendudukId()), t.rtId(), sebab.get(t.id()))).toList();
    }

    /** In the order of the RT. */
    private List<TokohMasyarakat> tercatat(Collection<String> rt, LocalDate hari) {
        if (rt.isEmpty()) {
            return List.of();
        }
        Map<String, List<TokohMasyarakat>> perRt = tokoh.berlaku(rt, hari).stream()
                .collect(Collectors.groupingBy(TokohMasyarakat::rtId));
        return rt.stream().flatMap(satu -> perRt.getOrDefault(satu, List.of()).stream()).toList();
    }

    private Map<String, String> nama(List<TokohMasyarakat> siapa) {
        return penduduk.nama(siapa.stream().map(TokohMasyarakat::pendudukId).toList());
    }

    /** Those of the persons who stand for another RT on the day, or have been chosen there for a later one. */
    @Transactional(readOnly = true)
    public List<TokohMasyarakat> diRtLain(String rtId, Collection<String> orang, LocalDate hari) {
        return orang.isEmpty() ? List.of() : tokoh.milik(orang, hari).stream().filter(t -> !t.rtId().equals(rtId))
                .filter(t -> masa.sebabBerakhir(List.of(t), terakhir(hari, t.mulai())).isEmpty()).toList();
    }

    /** The last time after this one at which the RT has chosen others; empty if it has not. */
    @Transactional(readOnly = true)
    public Optional<SaatPilihan> pilihanSesudah(String rtId, SaatPilihan saat) {
        return tokoh.pilihanSesudah(rtId, saat.hari(), saat.pukul());
    }

    /** Who is on the board of the RT's RW, or of an RT of it, on the day. */
    @Transactional(readOnly = true)
    public Set<String> pengurus(String rt, LocalDate hari) {
        return masa.pengurus(rt, hari, hari).stream().map(PemegangJabatan::orang).collect(Collectors.toSet());
    }

    /**
     * From the day of the choice on these stand for the RT, and nobody else; nor do they for the RT in which they have
     * lived before. Throws {@link OptimisticLockingFailureException} if the RT has chosen again in the meantime.
     *
     * @param musyawarahId the meeting that chose them
     */
    public void tetapkan(String kasusId, String rtId, CalonTokohIsian calon, String musyawarahId,
            SaatPilihan saat) {
        LocalDate mulai = saat.hari();
        wilayah.cadangkan(Set.of(rtId));
        if (pilihanSesudah(rtId, saat).isPresent()) {
            throw new OptimisticLockingFailureException("A later choice of the RT was registered in the meantime");
        }
        List<String> orang = calon.calon().stream().distinct().toList();
        tokoh.terbuka(rtId).forEach(lama -> lama.akhiri(mulai));
        tokoh.terbuka(orang).stream().filter(lama -> !lama.rtId().equals(rtId))
                .forEach(lama -> lama.akhiri(terakhir(mulai, lama.mulai().plusDays(1))));
        tokoh.flush();
        orang.forEach(satu -> tokoh.save(new TokohMasyarakat(satu, rtId, calon.pengakuan(), kasusId, musyawarahId, mulai,
                jam.instant())));
    }

    private static LocalDate terakhir(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
