package id.rukun.prosedur.koordinasi.proses.rapat;

import id.rukun.engine.Penolakan;
import id.rukun.isian.IsianDitolakException;
import id.rukun.isian.Kesalahan;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.prosedur.koordinasi.formulir.rapat.RapatNotulenIsian.HasilDitulis;
import id.rukun.prosedur.koordinasi.rapat.ButirRapat;
import id.rukun.prosedur.koordinasi.rapat.KehadiranRapat;
import id.rukun.prosedur.koordinasi.rapat.RapatKoordinasi;
import id.rukun.wilayah.UnitRingkas;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads the results of minutes: the units responsible are written by code or name, and are among those invited. */
@Component
class PembacaButir {

    private final DirektoriUnit direktori;

    PembacaButir(DirektoriUnit direktori) {
        this.direktori = direktori;
    }

    /** @throws org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException where a unit is none of those invited */
    List<ButirRapat> baca(List<HasilDitulis> hasil, List<KehadiranRapat> diundang, RapatKoordinasi yang) {
        List<HasilDitulis> semua = Optional.ofNullable(hasil).orElse(List.of());
        if (yang.tanpaHasil() && !semua.isEmpty()) {
            throw tolak("hasil", "Rapat ini berakhir tanpa hasil: kosongkan barisnya. Yang dibahas ditulis pada pokok pembahasan.");
        }
        List<ButirRapat> terbaca = new ArrayList<>();
        for (int i = 0; i < semua.size(); i++) {
            HasilDitulis satu = semua.get(i);
            terbaca.add(new ButirRapat(satu.uraian(), satu.jenis(), unit(satu.unit(), diundang, i), satu.target()));
        }
        return terbaca;
    }

    private List<String> unit(String teks, List<KehadiranRapat> diundang, int baris) {
        return Stream.of(Optional.ofNullable(teks).orElse("").split(";")).map(String::strip).filter(kata -> !kata.isEmpty())
                .map(kata -> cari(kata, diundang).orElseThrow(() -> tolak("hasil[" + baris + "].unit", "Hasil nomor " + (baris + 1)
                        + ": “" + kata + "” bukan unit yang diundang. Tulis salah satu: " + daftar(diundang) + ".")))
                .distinct().toList();
    }

    private Optional<String> cari(String kata, List<KehadiranRapat> diundang) {
        return diundang.stream().map(KehadiranRapat::unitId).filter(id -> kata.equalsIgnoreCase(kode(id))
                || kata.equalsIgnoreCase(direktori.nama(id))).findFirst();
    }

    /** The code of a unit within its government: "DISTAN". */
    String kode(String unitId) {
        UnitRingkas unit = direktori.ringkas(unitId);
        String[] bagian = unit.kode().split("\\.", 3);
        return bagian[bagian.length - 1];
    }

    /** "DISTAN (Dinas Pertanian)", of all. */
    String daftar(List<KehadiranRapat> diundang) {
        return diundang.stream().map(KehadiranRapat::unitId).map(id -> kode(id) + " (" + direktori.nama(id) + ")")
                .collect(Collectors.joining(", "));
    }

    private static RuntimeException tolak(String kolom, String pesan) {
        return Penolakan.karena(new IsianDitolakException(List.of(new Kesalahan(kolom, pesan))));
    }
}
