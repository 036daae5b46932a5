package id.rukun.prosedur.pemberhentian;

import id.rukun.engine.reminder.AsalHari;
import id.rukun.engine.reminder.PenjelasHari;
import id.rukun.engine.reminder.TempatHari;
import id.rukun.engine.reminder.UngkapanHari;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Until when a resignation may be taken back: the last day on which the post is still held; the models'
 * {@code ${pemberhentianBatasPencabutan…}}. Nobody has to take it back, so it is called to mind on that day only.
 */
@Component
public class BatasPencabutan implements PenjelasHari {

    private final PemberhentianService pemberhentian;

    BatasPencabutan(PemberhentianService pemberhentian) {
        this.pemberhentian = pemberhentian;
    }

    /** When it is called to mind. */
    public Date pengingat(String kasusId) {
        return Date.from(Kalender.awalHari(terakhir(pemberhentian.ambil(kasusId))));
    }

    /** The last day for it. */
    public Date batas(String kasusId) {
        return Date.from(Kalender.detikTerakhir(terakhir(pemberhentian.ambil(kasusId))));
    }

    private static LocalDate terakhir(Pemberhentian yang) {
        return yang.berlaku().minusDays(1);
    }

    @Override
    public Optional<AsalHari> asal(UngkapanHari ungkapan, TempatHari tempat) {
        return pemberhentian.cari(tempat.kasus().id()).filter(yang -> yang.berlaku() != null)
                .map(yang -> new AsalHari("Pengunduran diri berlaku", yang.berlaku(), null, false));
    }
}
