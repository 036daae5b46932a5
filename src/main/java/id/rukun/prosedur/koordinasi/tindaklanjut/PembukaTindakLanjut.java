package id.rukun.prosedur.koordinasi.tindaklanjut;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.engine.link.KasusLain;
import id.rukun.engine.link.PembukaanKasus;
import id.rukun.engine.step.Langkah;
import id.rukun.prosedur.koordinasi.KotaKoordinasi;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * How a procedure hands a result over to the units that follow it up (BKT-M-05, BKT-M-08): a case for each of them. In Banjar a result
 * names who is responsible, and nothing is opened (its regulation knows no such procedure).
 */
@Component
public class PembukaTindakLanjut {

    /** Key of the model. */
    public static final String PROSEDUR = "tindak-lanjut-koordinasi";
    /** Variable: id of the item in its register. */
    public static final String TINDAK_LANJUT = "tindakLanjutId";

    private final TindakLanjutService tindakLanjut;
    private final KasusLain kasusLain;

    PembukaTindakLanjut(TindakLanjutService tindakLanjut, KasusLain kasusLain) {
        this.tindakLanjut = tindakLanjut;
        this.kasusLain = kasusLain;
    }

    /**
     * Opens a case for each unit of a result. What the case has opened already, before a correction, is not opened again.
     *
     * @return the new cases; none in another city, and none where the procedure is not deployed
     */
    public List<Kasus> buka(Langkah asal, ButirHasil butir) {
        return KotaKoordinasi.dari(asal.kasus().tenant()) == KotaKoordinasi.BUKITTINGGI
                ? butir.unit().stream().filter(unit -> !tindakLanjut.ada(asal.kasusId(), butir, unit))
                        .flatMap(unit -> buka(asal, butir, unit).stream()).toList() : List.of();
    }

    private Optional<Kasus> buka(Langkah asal, ButirHasil butir, String unitId) {
        String id = tindakLanjut.siapkan(butir, unitId, asal.kasusId(), asal.hariIni());
        Optional<Kasus> baru = kasusLain.buka(asal, PembukaanKasus.sekaliSaja(PROSEDUR, unitId, id,
                "Hasil koordinasi butir " + butir.butir() + " menyebut unit ini sebagai penanggung jawab (Pasal 16 ayat (1) Perwali "
                        + "Bukittinggi 65/2014).").dengan(TINDAK_LANJUT, id));
        if (baru.isEmpty()) {
            tindakLanjut.batalkan(id, asal.hariIni());
        }
        return baru;
    }
}
