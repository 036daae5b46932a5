package id.rukun.prosedur.keputusan.proses;

import id.rukun.engine.step.Pertanyaan;
import id.rukun.hukum.kebijakan.UrutanTanggal;
import id.rukun.prosedur.keputusan.KeputusanService;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** A Keputusan begins to have effect while there still is what it changes. */
@Component
class PenjagaBerlaku {

    private final KeputusanService keputusan;

    PenjagaBerlaku(KeputusanService keputusan) {
        this.keputusan = keputusan;
    }

    /**
     * @param mulai day that the draft names; {@code null} for that of the Keputusan, of which the caller's conditions are asked
     * @param hari day whose facts count
     */
    void wajib(Pertanyaan pertanyaan, LocalDate mulai, LocalDate hari) {
        if (mulai != null) {
            keputusan.hariTerakhirBerlaku(PenetapanProcess.permintaan(pertanyaan), hari).ifPresent(akhir ->
                    pertanyaan.wajib(UrutanTanggal.class, new UrutanTanggal.Fakta("Mulai berlaku menurut rancangan", mulai,
                            "Hari terakhir jabatan atau kepengurusan itu", akhir)));
        }
    }
}
