package id.rukun.prosedur.kepengurusan;

import id.rukun.engine.sheet.DaftarPilihan.BarisPilihan;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.UnitRingkas;
import id.rukun.wilayah.WilayahService;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who is on the boards in the area of an office, as lines of a list, unit by unit. */
@Component
public class PembacaPengurus {

    private final WilayahService wilayah;

    PembacaPengurus(WilayahService wilayah) {
        this.wilayah = wilayah;
    }

    /**
     * @param wilayahId area of the office: a Kelurahan, an RW or an RT
     * @param pengurus who of the boards of these units stands on the list
     */
    public List<BarisPilihan> baris(String wilayahId, Function<List<String>, List<PemegangJabatan>> pengurus) {
        List<String> unit = unit(wilayahId);
        Map<String, String> nama = wilayah.nama(unit);
        return pengurus.apply(unit).stream()
                .map(p -> new BarisPilihan(p.id(), p.nama(), p.jabatan().sebutan() + " " + nama.get(p.unitId()), nama.get(p.unitId())))
                .sorted(Comparator.comparing(BarisPilihan::kelompok)).toList();
    }

    private List<String> unit(String wilayahId) {
        JenisUnit jenis = wilayah.unit(wilayahId).jenis();
        return Stream.concat(Stream.of(wilayahId), Stream.of(JenisUnit.RW, JenisUnit.RT).filter(j -> j.compareTo(jenis) > 0)
                .flatMap(j -> wilayah.turunan(wilayahId, j).stream()).map(UnitRingkas::id)).toList();
    }
}
