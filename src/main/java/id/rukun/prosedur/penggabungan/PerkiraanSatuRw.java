package id.rukun.prosedur.penggabungan;

import id.rukun.engine.sheet.DiketahuiAwal;
import id.rukun.hukum.Putusan;
import id.rukun.prosedur.musyawarah.HasilRangkaian;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import id.rukun.prosedur.musyawarah.register.JenisMusyawarah;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What of the conditions of a merger within one RW can be known as soon as the RT are chosen. Empty where they are not
 * chosen, lie in several RW, or all can be asked bindingly because the Musyawarah RW has decided.
 */
@Component
@Transactional(readOnly = true)
public class PerkiraanSatuRw implements DiketahuiAwal {

    private final SyaratPenggabungan syarat;
    private final PenggabunganService penggabungan;
    private final MusyawarahService musyawarah;

    PerkiraanSatuRw(SyaratPenggabungan syarat, PenggabunganService penggabungan, MusyawarahService musyawarah) {
        this.syarat = syarat;
        this.penggabungan = penggabungan;
        this.musyawarah = musyawarah;
    }

    @Override
    public String prosedur() {
        return "penggabungan-rt-satu-rw";
    }

    @Override
    public List<Putusan> perkiraan(String kasusId, LocalDate tanggal) {
        if (penggabungan.cari(kasusId).isEmpty()) {
            return List.of();
        }
        List<String> rw = penggabungan.rw(penggabungan.usulan(kasusId).idUnit());
        boolean diputus = musyawarah.hasil(kasusId, JenisMusyawarah.RW, rw).stream().anyMatch(HasilRangkaian::sah);
        return rw.size() == 1 && !diputus ? syarat.perkiraan(kasusId, rw.get(0), tanggal) : List.of();
    }
}
