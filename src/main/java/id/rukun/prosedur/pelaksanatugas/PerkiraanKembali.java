package id.rukun.prosedur.pelaksanatugas;

import id.rukun.engine.reminder.AsalHari;
import id.rukun.engine.reminder.JatuhTempo;
import id.rukun.engine.reminder.PenjelasHari;
import id.rukun.engine.reminder.TempatHari;
import id.rukun.engine.reminder.UngkapanHari;
import java.util.Date;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * When the return is to be recorded: counted from the day on which he is expected; the models'
 * {@code ${pelaksanatugasPerkiraanKembali…}}.
 */
@Component
public class PerkiraanKembali implements PenjelasHari {

    private final BerhalanganService berhalangan;
    private final JatuhTempo jatuhTempo;

    PerkiraanKembali(BerhalanganService berhalangan, JatuhTempo jatuhTempo) {
        this.berhalangan = berhalangan;
        this.jatuhTempo = jatuhTempo;
    }

    /** When it is called to mind. */
    public Date pengingat(String kasusId) {
        return jatuhTempo.pengingat(kasusId, berhalangan.ambil(kasusId).perkiraan());
    }

    /** The last timely day for it. */
    public Date batas(String kasusId) {
        return jatuhTempo.batas(kasusId, berhalangan.ambil(kasusId).perkiraan());
    }

    @Override
    public Optional<AsalHari> asal(UngkapanHari ungkapan, TempatHari tempat) {
        return berhalangan.cari(tempat.kasus().id()).map(yang ->
                JatuhTempo.asal("Perkiraan kembali bertugas", yang.perkiraan(), tempat));
    }
}
