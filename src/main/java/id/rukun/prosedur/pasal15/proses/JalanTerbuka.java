package id.rukun.prosedur.pasal15.proses;

import id.rukun.berkas.KasusService;
import id.rukun.hukum.pergub171.penataan.pasal15.JalanPasal15;
import id.rukun.prosedur.pasal15.BatasService;
import id.rukun.prosedur.pasal15.PertimbanganPasal15;
import id.rukun.prosedur.pasal15.PertimbanganPasal15Service;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which courses are left for a unit that is weighed: a number may have changed its side since it was found. */
@Component
class JalanTerbuka {

    private final PertimbanganPasal15Service pertimbangan;
    private final BatasService batas;
    private final KasusService kasusService;

    JalanTerbuka(PertimbanganPasal15Service pertimbangan, BatasService batas, KasusService kasusService) {
        this.pertimbangan = pertimbangan;
        this.batas = batas;
        this.kasusService = kasusService;
    }

    /**
     * The courses that fit the number as it is on a day and that the Camat has not refused in this case.
     *
     * @return none left: an empty list; a number that is back in range: empty
     */
    Optional<List<JalanPasal15>> pada(String kasusId, LocalDate hari) {
        PertimbanganPasal15 satu = pertimbangan.pertimbangan(kasusId);
        return batas.unit(satu.unitId(), hari, kasusService.kasus(kasusId).edisi())
                .map(kini -> JalanPasal15.ditawarkan(kini.tingkat(), kini.pelanggaran()).stream()
                        .filter(jalan -> !satu.jalanDitolak().contains(jalan)).toList());
    }
}
