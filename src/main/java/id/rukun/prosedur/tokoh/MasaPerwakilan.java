package id.rukun.prosedur.tokoh;

import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.SebabAkhir;
import id.rukun.jabatan.SifatJabatan;
import id.rukun.penduduk.BukanWargaLagi;
import id.rukun.penduduk.PendudukService;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.Unit;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** Why those of the rows that hold on the day no longer do: "pindah 3 Desember 2026", by the id of the row. */
    Map<String, String> sebabBerakhir(Collection<TokohMasyarakat> tercatat, LocalDate hari) {
        // The same first day for all RT of an RW: its boards are then asked once.
        LocalDate dari = tercatat.stream().map(TokohMasyarakat::mulai).min(LocalDate::compareTo).orElse(hari);
        Map<String, String> sebab = new HashMap<>();
        tercatat.stream().collect(Collectors.groupingBy(TokohMasyarakat::rtId)).forEach((rt, baris) -> {
            List<PemegangJabatan> kepengurusan = pengurus(rt, dari, hari);
            Map<String, BukanWargaLagi> pergi = pergi(rt, baris, hari);
            baris.forEach(t -> sebab(t, kepengurusan, pergi.get(t.pendudukId()), hari)
                    .ifPresent(kalimat -> sebab.put(t.id(), kalimat)));
        });
        return sebab;
    }

    private Optional<String> sebab(TokohMasyarakat t, List<PemegangJabatan> kepengurusan, BukanWargaLagi pergi,
            LocalDate hari) {
        List<PemegangJabatan> sejakDipilih = kepengurusan.stream()
                .filter(p -> p.sampai() == null || !p.sampai().isBefore(t.mulai())).toList();
        Optional<String> menjabat = sejakDipilih.stream().filter(p -> p.orang().equals(t.pendudukId())).findFirst()
                .map(p -> "menjadi " + jabatan.sebutan(p));
        if (menjabat.isPresent()) {
            return menjabat;
        }
        if (pergi != null) {
            return Optional.of(pergi.kalimat());
        }
        return sejakDipilih.stream().filter(p -> masaBaktiRtHabis(p, t.rtId(), hari)).findFirst()
                .map(p -> "masa bakti pengurus RT habis");
    }

    /** Residence in the RT may not break from the choice on: who comes back has to be chosen again. */
    private Map<String, BukanWargaLagi> pergi(String rt, List<TokohMasyarakat> tercatat, LocalDate hari) {
        Map<String, BukanWargaLagi> pergi = new HashMap<>();
        tercatat.stream().collect(Collectors.groupingBy(TokohMasyarakat::mulai,
                        Collectors.mapping(TokohMasyarakat::pendudukId, Collectors.toList())))
                .forEach((mulai, orang) -> pergi.putAll(penduduk.bukanWargaLagi(orang, rt, mulai, hari)));
        return pergi;
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
