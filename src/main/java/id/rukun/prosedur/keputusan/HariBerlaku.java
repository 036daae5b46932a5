package id.rukun.prosedur.keputusan;

import id.rukun.engine.WaktuModel;
import id.rukun.engine.reminder.AsalHari;
import id.rukun.engine.reminder.PenjelasHari;
import id.rukun.engine.reminder.TempatHari;
import id.rukun.engine.reminder.UngkapanHari;
import id.rukun.prosedur.keputusan.register.KeputusanLurah;
import id.rukun.tenggat.Kalender;
import java.util.Date;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * When a signed Keputusan takes effect, in Jakarta the beginning of its first day; the models'
 * {@code ${keputusanHariBerlaku…}}.
 */
@Component
public class HariBerlaku implements PenjelasHari {

    private final KeputusanService keputusan;

    HariBerlaku(KeputusanService keputusan) {
        this.keputusan = keputusan;
    }

    /** Of the only Keputusan of a case. */
    @WaktuModel
    public Date mulai(String kasusId) {
        return mulai(keputusan.keputusan(kasusId));
    }

    /** Of a kind of Keputusan, of which the case has one. */
    @WaktuModel
    public Date mulai(String kasusId, String jenis) {
        return mulai(keputusan.keputusan(kasusId, jenis));
    }

    /** Of a kind of Keputusan, of which the case has one for the unit. */
    @WaktuModel
    public Date mulai(String kasusId, String jenis, String unitId) {
        return mulai(keputusan.keputusan(kasusId, jenis, unitId));
    }

    private Date mulai(Optional<KeputusanLurah> dari) {
        return Date.from(Kalender.awalHari(dari.flatMap(keputusan::berlakuSejak).orElseThrow()));
    }

    @Override
    public Optional<AsalHari> asal(UngkapanHari ungkapan, TempatHari tempat) {
        return keputusan.berdiri(tempat.kasus().id()).stream().reduce((lama, baru) -> baru)
                .flatMap(k -> keputusan.berlakuSejak(k)
                        .map(hari -> new AsalHari("Keputusan Lurah Nomor " + k.nomor() + " mulai berlaku", hari, null, false)));
    }
}
