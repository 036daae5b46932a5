package id.rukun.prosedur.pemberhentian.proses;

import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.SebelumDikirim;
import id.rukun.engine.step.TanyaBalik;
import id.rukun.jabatan.JabatanService;
import id.rukun.prosedur.pemberhentian.Pemberhentian;
import id.rukun.prosedur.pemberhentian.PemberhentianService;
import id.rukun.prosedur.pemberhentian.formulir.HasilDokumen;
import id.rukun.prosedur.pemberhentian.formulir.VerifikasiIsian;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is asked back before a post ends at once, because it cannot be taken back afterwards. */
@Component
class PemberhentianTanyaBalik {

    private final PemberhentianService pemberhentian;
    private final JabatanService jabatan;

    PemberhentianTanyaBalik(PemberhentianService pemberhentian, JabatanService jabatan) {
        this.pemberhentian = pemberhentian;
        this.jabatan = jabatan;
    }

    /** The day has come: with this form the post is over. */
    @SebelumDikirim(VerifikasiIsian.class)
    List<TanyaBalik> segera(Pertanyaan pertanyaan) {
        VerifikasiIsian isian = pertanyaan.isian(VerifikasiIsian.class);
        Pemberhentian yang = pemberhentian.ambil(pertanyaan.kasusId());
        if (isian.hasil() != HasilDokumen.SAH || yang.diakhiri()) {
            return List.of();
        }
        LocalDate berlaku = PemberhentianService.berlaku(yang, isian.diterima());
        return !yang.meninggal() && berlaku.isAfter(pertanyaan.hariIni()) ? List.of()
                : List.of(new TanyaBalik("Jabatan " + jabatan.sebutan(pemberhentian.posisi(yang)) + " berakhir seketika.",
                        "Ia tidak menjabat lagi sejak " + Kalender.tulis(berlaku) + ", hak akunnya berakhir bersamanya, dan "
                                + "pemberhentian ini tidak dapat dikoreksi lagi."));
    }
}
