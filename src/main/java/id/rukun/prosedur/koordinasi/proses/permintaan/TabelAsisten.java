package id.rukun.prosedur.koordinasi.proses.permintaan;

import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.prosedur.koordinasi.Pembidangan;
import id.rukun.wilayah.WilayahService;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.springframework.stereotype.Component;

/** Which Asisten the regulation of a city names for a unit: asked by the model, and shown to who is about to send. */
@Component("koordinasiTabel")
public class TabelAsisten {

    private final Pembidangan pembidangan;
    private final DirektoriUnit direktori;
    private final WilayahService wilayah;

    TabelAsisten(Pembidangan pembidangan, DirektoriUnit direktori, WilayahService wilayah) {
        this.pembidangan = pembidangan;
        this.direktori = direktori;
        this.wilayah = wilayah;
    }

    /** The city of a unit, as the tables name it. */
    public String kota(String unitId) {
        return wilayah.unit(unitId).tenant();
    }

    /** The code under which the tables know a unit. */
    public String kodeRouting(String unitId) {
        return direktori.unit(unitId).kodeRouting();
    }

    /** One output of a table that has just been asked; {@code null} where no line fits or the line has none. */
    public String keluaran(DmnDecisionResult hasil, String nama) {
        return hasil.isEmpty() ? null : (String) hasil.getSingleResult().getEntryMap().get(nama);
    }

    /** "Asisten Administrasi Umum (Pasal 12 huruf C angka 1)"; empty for a unit in no list. */
    Optional<String> sebutan(String unitId) {
        String kota = kota(unitId);
        Map<String, String> baris = pembidangan.unit(kota, direktori.unit(unitId));
        return Optional.ofNullable(baris.get("asisten")).flatMap(kode -> direktori.asisten(kota, kode)).map(direktori::nama)
                .map(nama -> baris.containsKey("butir") ? nama + " (" + baris.get("butir") + ")" : nama);
    }

    /** Name of the Asisten whom Pasal 11 names for a field, as the city of a unit calls him; empty for a field in no list. */
    Optional<String> asistenBidang(String unitId, String bidang) {
        String kota = kota(unitId);
        return pembidangan.asistenBidang(kota, bidang).flatMap(kode -> direktori.asisten(kota, kode)).map(direktori::nama);
    }
}
