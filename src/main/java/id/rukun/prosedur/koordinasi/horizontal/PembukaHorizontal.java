package id.rukun.prosedur.koordinasi.horizontal;

import id.rukun.berkas.HubunganKasusService.Sekali;
import id.rukun.berkas.KasusService;
import id.rukun.berkas.kasus.Kasus;
import id.rukun.engine.link.KasusLain;
import id.rukun.engine.link.PembukaanKasus;
import id.rukun.engine.step.Langkah;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * How another procedure has the Asisten coordinate among themselves: as a case of its own ({@link #buka}), or by a call, before which
 * {@link #siapkan} says what about; the call hands over {@code kasusId}, {@code unitId} and {@link #HORIZONTAL}. Who finds one under way
 * waits for the message {@link #PESAN}; in another case than the coordination's with the id of that coordination in the variable
 * {@link #KOORDINASI}.
 */
@Component
public class PembukaHorizontal {

    /** Key of the model. */
    public static final String PROSEDUR = "koordinasi-horizontal";
    /** Message to those who wait: it is over, whatever came of it (BKT-M-06). */
    public static final String PESAN = "KoordinasiHorizontalSelesai";
    /** Variable: id of the coordination among the Asisten in its register. */
    public static final String HORIZONTAL = "horizontalId";
    /** Variable: id of the case of the coordination that it is about. */
    public static final String KOORDINASI = "koordinasiId";

    private final HorizontalService horizontal;
    private final KasusLain kasusLain;
    private final KasusService kasus;

    PembukaHorizontal(HorizontalService horizontal, KasusLain kasusLain, KasusService kasus) {
        this.horizontal = horizontal;
        this.kasusLain = kasusLain;
        this.kasus = kasus;
    }

    /**
     * Says what a call will be about, and leaves its id in the variable {@link #HORIZONTAL}, which is handed over to it.
     *
     * @throws org.springframework.dao.DataIntegrityViolationException if one about the coordination is under way
     */
    public void siapkan(Langkah asal, PermintaanHorizontal permintaan) {
        asal.tetapkan(HORIZONTAL, horizontal.siapkan(permintaan, asal.hariIni()));
    }

    /**
     * Opens a case of the office that writes the text; the one that is under way about the coordination, if there is one. Its end is
     * told to the case that opens it, and to all who wait.
     *
     * @param sebab why, as an official reads it
     * @return empty if the procedure is not deployed
     */
    public Optional<Kasus> buka(Langkah asal, PermintaanHorizontal permintaan, String sebab) {
        Optional<KoordinasiHorizontal> ada = Optional.ofNullable(permintaan.koordinasiId()).flatMap(horizontal::berjalan);
        return ada.isPresent() ? ada.map(KoordinasiHorizontal::kasusId).map(kasus::kasus) : bukaBaru(asal, permintaan, sebab);
    }

    private Optional<Kasus> bukaBaru(Langkah asal, PermintaanHorizontal permintaan, String sebab) {
        String id = horizontal.siapkan(permintaan, asal.hariIni());
        Optional<Kasus> baru = kasusLain.buka(asal, new PembukaanKasus(PROSEDUR, null, permintaan.asisten().get(0),
                new Sekali(PROSEDUR + "/" + id, true), sebab, Map.of(HORIZONTAL, id)));
        if (baru.isEmpty()) {
            horizontal.akhiri(id, HasilHorizontal.DIHENTIKAN, asal.hariIni());
        }
        return baru;
    }
}
