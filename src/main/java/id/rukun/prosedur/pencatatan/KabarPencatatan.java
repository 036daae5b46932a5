package id.rukun.prosedur.pencatatan;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.engine.office.JenjangKantor;
import id.rukun.engine.reminder.KabarKasus;
import id.rukun.pemberitahuan.Pemicu;
import id.rukun.tenggat.JamRukun;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Tells of a change of the register: those who have a task in the cases that it touches, and the office above the one that
 * decided. Residents are not named: notices stay, their names do not.
 */
@Component
public class KabarPencatatan {

    private static final String PERIHAL = "Register diubah";
    private static final String SEGERA = "RUKUN-PRD-52";

    private final DampakService dampak;
    private final KabarKasus kabar;
    private final JenjangKantor jenjang;
    private final JamRukun jam;

    KabarPencatatan(DampakService dampak, KabarKasus kabar, JenjangKantor jenjang, JamRukun jam) {
        this.dampak = dampak;
        this.kabar = kabar;
        this.jenjang = jenjang;
        this.jam = jam;
    }

    /**
     * Tells of a change that has been carried out.
     *
     * @param kasus case of the change
     * @param unitId unit that it is about
     * @param hal what it is about in that case: the same is told once
     * @param tersentuh what it touches
     * @param pemutus group of the office that decided
     * @param kalimat what was changed, without the name of a resident
     */
    public void diubah(Kasus kasus, String unitId, String hal, Dampak tersentuh, String pemutus, String kalimat) {
        Set<String> penerima = new LinkedHashSet<>(dampak.pemegang(tersentuh));
        penerima.add(jenjang.atasan(pemutus));
        String tentang = tersentuh.nomorKasus().isEmpty() ? "" : " Kasus yang tersentuh: " + String.join(", ", tersentuh.nomorKasus()) + ".";
        beri(kasus, unitId, hal, penerima, kalimat + tentang);
    }

    /** Tells some offices. */
    public void beri(Kasus kasus, String unitId, String hal, Collection<String> penerima, String kalimat) {
        Pemicu pemicu = new Pemicu(SEGERA, SEGERA, jam.instant());
        penerima.forEach(grup -> kabar.beri(kasus, unitId, PERIHAL, String.join("/", SEGERA, kasus.id(), hal, grup), pemicu, grup, kalimat));
    }
}
