package id.rukun.prosedur.tokoh;

import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.SebabAkhir;
import id.rukun.jabatan.SifatJabatan;
import id.rukun.penduduk.PendudukService;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.Unit;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * How long somebody stands for the RT that chose him: until he is on a board of its RW (AMB-39), dies, moves away, or the
 * term ends of those who were the RT's board when he was chosen or after. No regulation says it; it is the catalogue's P-40.
 */
@Component
class MasaPerwakilan {

    private final JabatanService jabatan;
    private final PendudukService penduduk;
    private final WilayahService wilayah;

    MasaPerwakilan(JabatanService jabatan, PendudukService penduduk, WilayahService wilayah) {
        this.jabatan = jabatan;
        this.penduduk = penduduk;
        this.wilayah = wilayah;
    }

    /** Those of the rows that still hold on the day, by the id of the RT. */
    Map<String, List<TokohMasyarakat>> masihMewakili(Collection<TokohMasyarakat> tercatat, LocalDate hari) {
        Map<String, List<TokohMasyarakat>> perRt = tercatat.stream()
                .collect(Collectors.groupingBy(TokohMasyarakat::rtId));
        // The same first day for all RT of an RW: its boards are then asked once.
        LocalDate dari = tercatat.stream().map(TokohMasyarakat::mulai).min(LocalDate::compareTo).orElse(hari);
        perRt.replaceAll((rt, baris) -> masihMewakili(rt, baris, pengurus(rt, dari, hari), hari));
        return perRt;
    }

    private List<TokohMasyarakat> masihMewakili(String rt, List<TokohMasyarakat> tercatat,
            List<PemegangJabatan> kepengurusan, LocalDate hari) {
        Set<String> pergi = penduduk.bukanWargaLagi(tercatat.stream().map(TokohMasyarakat::pendudukId).toList(), rt, hari)
                .keySet();
        return tercatat.stream().filter(t -> !pergi.contains(t.pendudukId()))
                .filter(t -> kepengurusan.stream().filter(p -> p.sampai() == null || !p.sampai().isBefore(t.mulai()))
                        .noneMatch(p -> p.orang().equals(t.pendudukId()) || masaBaktiRtHabis(p, rt, hari)))
                .toList();
    }

    /** Who on any of the days was on the board of the RT's RW or of an RT of it. */
    List<PemegangJabatan> pengurus(String rt, LocalDate dari, LocalDate sampai) {
        String rw = wilayah.leluhur(rt, JenisUnit.RW).map(Unit::id).orElse(rt);
        return jabatan.pengurusSeluruhnya(rw, dari, sampai);
    }

    private static boolean masaBaktiRtHabis(PemegangJabatan p, String rt, LocalDate hari) {
        return p.unitId().equals(rt) && p.sifat() == SifatJabatan.DEFINITIF
                && p.sampai() != null && p.sampai().isBefore(hari)
                && (p.sebabAkhir() == null || p.sebabAkhir() == SebabAkhir.MASA_BAKTI);
    }
}
