package id.rukun.meja.keputusan;

import id.rukun.meja.keputusan.DaftarKeputusanSaya.NomorDilewati;
import id.rukun.penomoran.NomorTerlewat;
import id.rukun.penomoran.PenomoranService;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.Unit;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * The numbers that were passed over by the offices in and above a Kelurahan, as far as somebody may see them: those of the
 * offices in his own area.
 */
@Component
class NomorTerlewatSaya {

    private final PenomoranService penomoran;
    private final WilayahService wilayah;

    NomorTerlewatSaya(PenomoranService penomoran, WilayahService wilayah) {
        this.penomoran = penomoran;
        this.wilayah = wilayah;
    }

    /**
     * Those of a year, the offices by name.
     *
     * @param area ids of the units whose cases he may see
     */
    List<NomorDilewati> daftar(Collection<String> area, String kelurahan, int tahun) {
        Set<String> kantor = kantor(area, kelurahan, LocalDate.of(Math.max(tahun, 1), 1, 1));
        return daftar(kantor, tahun);
    }

    /** Those of some offices in a year, by name. */
    List<NomorDilewati> daftar(Collection<String> kantor, int tahun) {
        if (kantor.isEmpty()) {
            return List.of();
        }
        List<NomorTerlewat> semua = penomoran.terlewat(kantor, tahun);
        Map<String, String> nama = wilayah.nama(semua.stream().map(t -> t.deret().unitId()).collect(Collectors.toSet()));
        return semua.stream().map(t -> new NomorDilewati(nama.get(t.deret().unitId()),
                        StringUtils.capitalize(t.deret().jenis().sebutan()), t.kata(), Kalender.tulis(t.tanggal())))
                .sorted(Comparator.comparing(NomorDilewati::kantor)).toList();
    }

    private Set<String> kantor(Collection<String> area, String kelurahan, LocalDate sejak) {
        Set<String> hasil = new LinkedHashSet<>();
        wilayah.leluhur(kelurahan, JenisUnit.KECAMATAN).map(Unit::id).filter(k -> mencakup(area, k)).ifPresent(hasil::add);
        Stream<String> puncak = mencakup(area, kelurahan) ? Stream.of(kelurahan)
                : area.stream().filter(unit -> wilayah.mencakup(kelurahan, unit));
        puncak.forEach(unit -> {
            hasil.add(unit);
            hasil.addAll(wilayah.bawahanSejak(unit, sejak));
        });
        return hasil;
    }

    private boolean mencakup(Collection<String> area, String unit) {
        return area.stream().anyMatch(satu -> wilayah.mencakup(satu, unit));
    }
}
